package org.missionbench.facilities;

import java.util.Optional;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.view.DashboardTile;
import org.missionbench.contracts.view.WorkbenchView;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Premises in use beside those planned. */
@Component
public final class PremisesTile implements DashboardTile {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public PremisesTile(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "facilities/premises-tile";
    }

    @Override
    public Optional<Tile> tile(MissionPeriod scope) {
        return Estate.of(store, scope).premises().isEmpty()
                ? Optional.empty()
                : Optional.of(new Tile(
                        "Premises in use",
                        WorkbenchView.Perspective.SUPPORT,
                        MeasureKey.of("facilities", "premises"),
                        MeasureKey.of("facilities", "premises", "planned"),
                        "planned",
                        FigureStyle.COUNT,
                        PremisesView.ID));
    }
}
