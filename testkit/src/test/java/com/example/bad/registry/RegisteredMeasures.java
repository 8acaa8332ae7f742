package com.example.bad.registry;

import java.util.List;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Puts itself into a registry of Java and never takes itself out. */
@Component
public final class RegisteredMeasures implements MeasureSource {

    /** Registers. */
    @Activate
    public RegisteredMeasures() {
        System.getProperties().put("bad-registry", this);
    }

    @Override
    public String id() {
        return "bad/measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        return List.of();
    }
}
