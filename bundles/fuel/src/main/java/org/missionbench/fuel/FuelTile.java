package org.missionbench.fuel;

import java.util.Map;
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

/** Litres issued against planned. */
@Component
public final class FuelTile implements DashboardTile {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public FuelTile(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "fuel/issued";
    }

    @Override
    public Optional<Tile> tile(MissionPeriod scope) {
        if (store.some(scope, FuelIssue.class, Map.of(), 1).isEmpty()) {
            return Optional.empty();
        }
        boolean isPlanned = !store.some(scope, PlannedFuel.class, Map.of(), 1).isEmpty();
        return Optional.of(new Tile(
                "Litres of fuel issued",
                WorkbenchView.Perspective.SUPPORT,
                new MeasureKey("fuel.litres.total"),
                isPlanned ? new MeasureKey("fuel.planned.total") : null,
                isPlanned ? "planned" : "",
                FigureStyle.COUNT,
                "fuel/balance"));
    }
}
