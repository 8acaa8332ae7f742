package org.missionbench.facilities;

import java.util.List;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.report.OutlinePlace;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Scorecards, waste and energy, for an outline that asks for them. */
@Component
public final class EnvironmentSection implements ReportSection {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public EnvironmentSection(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "facilities/environment";
    }

    @Override
    public OutlinePlace place() {
        return new OutlinePlace("", "Environment");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        return EnvironmentBlocks.of(store, scope);
    }
}
