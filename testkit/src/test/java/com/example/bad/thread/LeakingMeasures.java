package com.example.bad.thread;

import java.util.List;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Leaves a thread behind. */
@Component
public final class LeakingMeasures implements MeasureSource {

    /** Starts what nobody ends. */
    @Activate
    public LeakingMeasures() {
        Thread thread = new Thread(LeakingMeasures::sleep, "bad-sleeper");
        thread.setDaemon(true);
        thread.start();
    }

    private static void sleep() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
