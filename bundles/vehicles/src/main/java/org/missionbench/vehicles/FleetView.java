package org.missionbench.vehicles;

import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.view.WorkbenchView;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The page Fleet: holding against establishment, ages, holdings by month. */
@Component
public final class FleetView implements WorkbenchView {

    static final String ID = "vehicles/fleet";

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public FleetView(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Shape shape() {
        return new Shape(
                "Fleet",
                Perspective.SUPPORT,
                20,
                "What the mission holds against what it is entitled to, how old the vehicles are, and what it held month by month. Every number opens the vehicles it is counted from.",
                "Import vehicle-type.csv, vehicle-establishment.csv and vehicle.csv, or fill in their grids");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        Fleet fleet = Fleet.of(store, scope);
        if (fleet.held(scope.period().to()).isEmpty()) {
            return List.of();
        }
        FleetTables tables = new FleetTables(fleet, scope.period());
        List<Block> blocks = new ArrayList<>(List.of(tables.holdings()));
        if (fleet.isReconstructed()) {
            blocks.add(FleetSection.RECONSTRUCTED);
        }
        blocks.add(tables.ages());
        blocks.add(tables.months());
        return blocks;
    }
}
