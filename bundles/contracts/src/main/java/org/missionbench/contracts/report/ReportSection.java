package org.missionbench.contracts.report;

import java.util.List;
import org.missionbench.contracts.Contribution;
import org.missionbench.contracts.content.Block;
import org.missionbench.kernel.MissionPeriod;

/** One section of the performance report, as content blocks. Asked by reporting. */
public interface ReportSection extends Contribution {

    /** Where the section stands when the mission's own outline does not say. */
    OutlinePlace place();

    /** The section's content below its heading; empty when the module has no rows for it. */
    List<Block> blocks(MissionPeriod scope);

    /**
     * One part of the section, for an outline that prints it in several places: {@code results/frameworks#1} in the
     * outline asks for the part {@code 1}.
     *
     * @return the part's content; empty when the section has no rows for it, or no such part
     */
    default List<Block> part(MissionPeriod scope, String part) {
        return List.of();
    }
}
