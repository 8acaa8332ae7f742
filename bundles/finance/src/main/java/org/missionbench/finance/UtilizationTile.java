package org.missionbench.finance;

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

/** How much of the apportionment was used. */
@Component
public final class UtilizationTile implements DashboardTile {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public UtilizationTile(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/utilization";
    }

    @Override
    public Optional<Tile> tile(MissionPeriod scope) {
        if (store.some(scope, Apportionment.class, Map.of(), 1).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Tile(
                "Resources used",
                WorkbenchView.Perspective.BUDGET,
                new MeasureKey("finance.utilization-rate"),
                null,
                "",
                FigureStyle.PERCENTAGE,
                SpendingView.ID));
    }
}
