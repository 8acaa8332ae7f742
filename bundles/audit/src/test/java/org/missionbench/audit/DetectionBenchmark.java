package org.missionbench.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Measures which changed digits the audit notices: of the made-up report, or of reports that are named. */
final class DetectionBenchmark {

    private DetectionBenchmark() {}

    /**
     * Prints how many of the changes were noticed, by kind, and those that were not.
     *
     * @param arguments every how many numbers one is changed, then files; the made-up report when none is named
     */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException {
        int every = arguments.length == 0 ? 1 : Integer.parseInt(arguments[0]);
        List<String> files = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        if (files.isEmpty()) {
            print("aldoria.txt", Aldoria.text(), every);
        }
        for (String file : files) {
            print(file, Files.readString(Path.of(file)), every);
        }
    }

    private static void print(String name, String text, int every) {
        SeededErrors seeded = new SeededErrors(text);
        seeded.run(every);
        System.out.printf(
                "%s, without changes: %d findings%n", name, Texts.findings(text).size());
        System.out.printf("%s, noticed: %s%n", name, seeded.summary());
        seeded.missed().forEach(missed -> System.out.println("  missed: " + missed));
    }
}
