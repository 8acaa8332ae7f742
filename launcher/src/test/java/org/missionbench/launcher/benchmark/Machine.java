package org.missionbench.launcher.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What the figures depend on, in lines. */
final class Machine {

    private Machine() {}

    static String describe() {
        return "- %s%n- %d cores, %s; %s; Java %s%n- load average %s%n"
                .formatted(
                        Instant.now().truncatedTo(ChronoUnit.MINUTES),
                        Runtime.getRuntime().availableProcessors(),
                        firstLine("/proc/meminfo").replaceAll("\\s+", " "),
                        System.getProperty("os.name") + " " + System.getProperty("os.version"),
                        Runtime.version(),
                        load());
    }

    static String load() {
        return firstLine("/proc/loadavg");
    }

    private static String firstLine(String file) {
        try {
            return Files.readAllLines(Path.of(file)).get(0);
        } catch (IOException e) {
            return "not known";
        }
    }
}
