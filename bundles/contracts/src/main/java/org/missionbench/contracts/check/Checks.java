package org.missionbench.contracts.check;

import java.util.List;
import org.missionbench.kernel.MissionPeriod;

/** Runs the checks of all modules. Provided by the platform. */
public interface Checks {

    /** All findings, gravest first, then by rule; a check that fails is itself a finding. */
    List<Finding> run(MissionPeriod scope);
}
