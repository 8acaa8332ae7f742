package org.missionbench.ict;

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

/** Equipment past its life expectancy beside all that is held. */
@Component
public final class EquipmentTile implements DashboardTile {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public EquipmentTile(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "ict/equipment-tile";
    }

    @Override
    public Optional<Tile> tile(MissionPeriod scope) {
        return store.some(scope, Equipment.class, Map.of(), 1).isEmpty()
                ? Optional.empty()
                : Optional.of(new Tile(
                        "ICT equipment past its life",
                        WorkbenchView.Perspective.SUPPORT,
                        MeasureKey.of("ict", "past-life"),
                        MeasureKey.of("ict", "equipment"),
                        "held",
                        FigureStyle.COUNT,
                        EquipmentView.ID));
    }
}
