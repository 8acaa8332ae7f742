package org.missionbench.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FileSizeTest {

    private static final int LIMIT = 350;
    private static final int FLOOR = 100;

    @Test
    void noSourceFileIsTooLongToReadInOneGo() throws IOException {
        List<Path> files = sources();
        assertThat(files).hasSizeGreaterThan(FLOOR);
        assertThat(files)
                .as("files over %d lines: split them by concept".formatted(LIMIT))
                .noneMatch(file -> lines(file) > LIMIT);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(BuiltBundles.ROOT)) {
            return files.filter(FileSizeTest::isSource).sorted().toList();
        }
    }

    private static boolean isSource(Path file) {
        String path = BuiltBundles.ROOT.relativize(file).toString().replace('\\', '/');
        return !path.contains("target/")
                && !path.startsWith(".")
                && (path.endsWith(".java") || path.equals("missionbench") || path.endsWith(".cmd"));
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
