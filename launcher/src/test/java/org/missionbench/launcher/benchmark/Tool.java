package org.missionbench.launcher.benchmark;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A program of the system to be compared with.
 *
 * @param name of the program and of its Debian package
 */
record Tool(String name) {

    boolean isInstalled() {
        return List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }

    /** One run, or how to get the program. */
    Rival measure(Measurement measurement) throws Exception {
        return isInstalled() ? measured(measurement.run(0)) : missing();
    }

    Rival measured(TimedRun run) {
        return Rival.measured(name, run);
    }

    Rival missing() {
        return Rival.missing(name, "missing, apt install " + name);
    }
}
