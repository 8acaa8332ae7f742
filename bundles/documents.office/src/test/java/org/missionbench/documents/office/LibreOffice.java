package org.missionbench.documents.office;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The office suite of the machine, run without a window; tests that need it are skipped where it is absent. */
final class LibreOffice {

    private final Path directory;

    LibreOffice(Path directory) {
        this.directory = directory;
    }

    /** Converts a file and returns the text files that come of it. */
    List<Path> convert(byte[] content, String name, String filter) throws IOException, InterruptedException {
        Path program = find();
        Path file = Files.write(directory.resolve(name), content);
        Path out = Files.createDirectories(directory.resolve("out"));
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        filter,
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log.txt").toFile())
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("soffice did not finish within 120 seconds; see " + directory.resolve("log.txt"));
        }
        try (Stream<Path> files = Files.list(out)) {
            return files.sorted().toList();
        }
    }

    private static Path find() {
        String[] path = String.valueOf(System.getenv("PATH")).split(File.pathSeparator);
        List<Path> found = Stream.of(path)
                .map(entry -> Path.of(entry, "soffice"))
                .filter(Files::isExecutable)
                .toList();
        Assumptions.assumeFalse(
                found.isEmpty(),
                "LibreOffice is not installed (no soffice on the PATH): its opinion of our files was not asked");
        return found.get(0);
    }
}
