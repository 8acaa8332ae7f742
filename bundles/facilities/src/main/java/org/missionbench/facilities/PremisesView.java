package org.missionbench.facilities;

import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.view.WorkbenchView;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The page Premises: by place, one by one, services with their contracts. */
@Component
public final class PremisesView implements WorkbenchView {

    static final String ID = "facilities/premises-page";

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public PremisesView(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Shape shape() {
        return new Shape(
                "Premises",
                Perspective.SUPPORT,
                40,
                "Where the mission stands, by what right and at what rent, and who cleans, guards and maintains. Counted are premises in use on the last day of the period.",
                "Import facility-location.csv, facility-premises-kind.csv and facility-premises.csv, or fill in their grids");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        Estate estate = Estate.of(store, scope);
        if (estate.premises().isEmpty()) {
            return List.of();
        }
        PremisesTables tables = new PremisesTables(estate, Services.of(store, scope));
        List<Block> blocks = new ArrayList<>(List.of(tables.byLocation(), tables.all(), tables.services()));
        if (estate.isReconstructed()) {
            blocks.add(Reconstruction.NOTICE);
        }
        return blocks;
    }
}
