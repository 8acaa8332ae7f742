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
}
