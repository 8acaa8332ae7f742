package org.missionbench.facilities;

import java.util.List;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.view.WorkbenchView;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The page Environment: scorecards, waste, energy. */
@Component
public final class EnvironmentView implements WorkbenchView {

    static final String ID = "facilities/environment-page";

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public EnvironmentView(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Shape shape() {
        return new Shape(
                "Environment and safety",
                Perspective.SUPPORT,
                42,
                "What the mission reached on each scorecard and where points are left, what it threw away and what became of it, and which energy it used.",
                "Import facility-scorecard.csv, facility-waste.csv and facility-energy.csv, or fill in their grids");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        return EnvironmentBlocks.of(store, scope);
    }
}
