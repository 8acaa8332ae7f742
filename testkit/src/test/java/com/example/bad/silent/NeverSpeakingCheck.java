package com.example.bad.silent;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Component;

/** Finds nothing, whatever the rows. */
@Component
public final class NeverSpeakingCheck implements ConsistencyCheck {

    @Override
    public String id() {
        return "bad/never-speaking";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        return List.of();
    }
}
