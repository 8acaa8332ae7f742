package org.missionbench.contracts.measure;

import java.util.List;
import org.missionbench.contracts.Contribution;
import org.missionbench.kernel.MissionPeriod;

/** Computes the figures of one module. Asked by {@link Measures}, by nobody else. */
public interface MeasureSource extends Contribution {

    /** All measures of the module for a mission's period; none when the module has no rows for it. */
    List<Measure> measures(MissionPeriod scope);
}
