package org.missionbench.finance;

import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.view.DashboardTile;
import org.missionbench.contracts.view.WorkbenchView;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Variances over the threshold that have no text yet. */
@Component
public final class UnexplainedTile implements DashboardTile {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public UnexplainedTile(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/unexplained";
    }

    @Override
    public Optional<Tile> tile(MissionPeriod scope) {
        if (store.some(scope, VarianceThreshold.class, Map.of(), 1).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Tile(
                "Variances without a text",
                WorkbenchView.Perspective.BUDGET,
                VarianceMeasures.WITHOUT_TEXT,
                VarianceMeasures.OVER_THRESHOLD,
                "over the threshold",
                FigureStyle.COUNT,
                VariancesView.ID));
    }
}
