package org.missionbench.launcher.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program's run, from outside.
 *
 * @param milliseconds wall time
 * @param megabytes highest resident memory of the process, as far as it was seen; 0 where there is no /proc
 * @param exitStatus what it ended with
 */
record TimedRun(double milliseconds, long megabytes, int exitStatus) {

    private static final int POLL_MILLISECONDS = 20;
    private static final int KILOBYTES = 1024;

    /** Starts a program with its output in a file. */
    static Process start(Path output, Map<String, String> environment, List<String> words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    }

    /** Runs a program to its end. */
    static TimedRun of(Path output, List<String> words) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = start(output, Map.of(), words);
        long highest = 0;
        while (!process.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            highest = Math.max(highest, peakMegabytes(process));
        }
        return new TimedRun((System.nanoTime() - start) / 1e6, highest, process.exitValue());
    }

    /** The median time, the highest memory and the worst exit status of some runs. */
    static TimedRun median(List<TimedRun> runs) {
        List<TimedRun> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble(TimedRun::milliseconds));
        return new TimedRun(
                sorted.get(sorted.size() / 2).milliseconds(),
                runs.stream().mapToLong(TimedRun::megabytes).max().orElse(0),
                runs.stream().mapToInt(TimedRun::exitStatus).max().orElse(0));
    }

    /** The highest resident memory that Linux has seen of a process so far; 0 where there is no /proc. */
    static long peakMegabytes(Process process) {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / KILOBYTES;
        } catch (IOException | UncheckedIOException e) {
            return 0; // it has ended
        }
    }
}
