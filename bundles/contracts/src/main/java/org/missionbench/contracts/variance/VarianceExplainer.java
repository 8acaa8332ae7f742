package org.missionbench.contracts.variance;

import java.util.List;
import org.missionbench.contracts.Contribution;
import org.missionbench.kernel.MissionPeriod;

/** Says what part of a budget class's variance a module can explain. Asked by finance. */
public interface VarianceExplainer extends Contribution {

    /** The factors of one class; empty when the module knows none. */
    List<VarianceFactor> explain(MissionPeriod scope, String budgetClass);
}
