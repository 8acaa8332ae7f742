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

/** Expenditure against apportionment. */
@Component
public final class SpentTile implements DashboardTile {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public SpentTile(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/spent";
    }

    @Override
    public Optional<Tile> tile(MissionPeriod scope) {
        if (store.some(scope, Apportionment.class, Map.of(), 1).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Tile(
                "Expenditure, millions of dollars",
                WorkbenchView.Perspective.BUDGET,
                MeasureKey.of("finance", "expenditure", TotalLine.GROSS.code()),
                MeasureKey.of("finance", "apportionment", TotalLine.GROSS.code()),
                "apportioned",
                FigureStyle.MILLIONS,
                SpendingView.ID));
    }
}
