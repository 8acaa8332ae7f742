package org.missionbench.launcher.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where things are.
 *
 * @param program the folder with the start script
 * @param distribution the built program
 * @param karaf the folder with Apache Karaf; it need not exist
 * @param work an own folder to write to
 */
record Place(Path program, Path distribution, Path karaf, Path work) {

    static Place configured() {
        return new Place(folder("program"), folder("distribution"), folder("karaf"), folder("work"));
    }

    private static Path folder(String name) {
        return Path.of(System.getProperty("benchmark." + name)).toAbsolutePath();
    }

    /** A command line of ours. */
    List<String> missionbench(Path home, List<String> words) {
        List<String> all =
                new ArrayList<>(List.of(program.resolve("missionbench").toString(), "--home", home.toString()));
        all.addAll(words);
        return all;
    }

    Path sample() {
        return program.resolve("config/packages/unmik-2021-22");
    }

    Path output() {
        return work.resolve("output.txt");
    }

    /** A folder below the work folder that does not exist. */
    Path fresh(String name) throws IOException {
        Path folder = work.resolve(name);
        delete(folder);
        return folder;
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
