package org.missionbench.launcher.benchmark;

import java.util.ArrayList;
import java.util.List;

/** Something that can be measured more than once. */
@FunctionalInterface
interface Measurement {

    TimedRun run(int round) throws Exception;

    default TimedRun median(int times) throws Exception {
        List<TimedRun> runs = new ArrayList<>();
        for (int round = 0; round < times; round++) {
            runs.add(run(round));
        }
        return TimedRun.median(runs);
    }

    /** The medians of several, measured in turn, so that what the machine does besides meets all alike. */
    static List<TimedRun> medians(int times, List<Measurement> measurements) throws Exception {
        List<List<TimedRun>> runs = new ArrayList<>();
        measurements.forEach(measurement -> runs.add(new ArrayList<>()));
        for (int round = 0; round < times; round++) {
            for (int at = 0; at < measurements.size(); at++) {
                runs.get(at).add(measurements.get(at).run(round));
            }
        }
        return runs.stream().map(TimedRun::median).toList();
    }
}
