package org.missionbench.ict;

import java.util.List;
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

/** The share of incidents resolved in time beside the planned one. */
@Component
public final class IncidentTile implements DashboardTile {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public IncidentTile(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "ict/incident-tile";
    }

    @Override
    public Optional<Tile> tile(MissionPeriod scope) {
        if (store.some(scope, IncidentsByMonth.class, Map.of(), 1).isEmpty()) {
            return Optional.empty();
        }
        List<Criticality> criticalities = IncidentBook.criticalities(store, scope);
        boolean planned = Criticality.sharedPlan(criticalities).isPresent();
        return Optional.of(new Tile(
                "Incidents resolved in time",
                WorkbenchView.Perspective.SUPPORT,
                MeasureKey.of("ict", "resolved-in-time"),
                planned ? MeasureKey.of("ict", "planned-resolved-in-time") : null,
                planned ? "planned" : "",
                FigureStyle.PERCENTAGE,
                ServiceDeskView.ID));
    }
}
