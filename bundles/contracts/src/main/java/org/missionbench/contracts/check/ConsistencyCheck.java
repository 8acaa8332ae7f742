package org.missionbench.contracts.check;

import java.util.List;
import org.missionbench.contracts.Contribution;
import org.missionbench.kernel.MissionPeriod;

/** One rule over the figures, named after the rule that holds. */
public interface ConsistencyCheck extends Contribution {

    /** What breaks the rule; empty when it holds or when there is nothing to judge. */
    List<Finding> check(MissionPeriod scope);
}
