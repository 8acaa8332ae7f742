package org.missionbench.vehicles;

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

/** Vehicles held beside the establishment. */
@Component
public final class FleetTile implements DashboardTile {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public FleetTile(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "vehicles/fleet-tile";
    }

    @Override
    public Optional<Tile> tile(MissionPeriod scope) {
        Fleet fleet = Fleet.of(store, scope);
        boolean compared = fleet.established().isPresent();
        return fleet.vehicles().isEmpty()
                ? Optional.empty()
                : Optional.of(new Tile(
                        "Vehicles held",
                        WorkbenchView.Perspective.SUPPORT,
                        MeasureKey.of("vehicles", "total"),
                        compared ? MeasureKey.of("vehicles", "established") : null,
                        compared ? "establishment" : "",
                        FigureStyle.COUNT,
                        FleetView.ID));
    }
}
