package org.missionbench.supply;

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

/** What was ordered beside what was planned. */
@Component
public final class AcquisitionTile implements DashboardTile {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public AcquisitionTile(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "supply/acquisition-tile";
    }

    @Override
    public Optional<Tile> tile(MissionPeriod scope) {
        if (Acquisitions.of(store, scope).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Tile(
                "Acquisitions ordered",
                WorkbenchView.Perspective.SUPPORT,
                new MeasureKey("supply.acquisitions.ordered"),
                new MeasureKey("supply.acquisitions.planned"),
                "planned",
                FigureStyle.PROSE_MILLIONS,
                AcquisitionView.ID));
    }
}
