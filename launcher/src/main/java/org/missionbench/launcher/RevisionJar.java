package org.missionbench.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The jar of an installed bundle in Felix's cache: {@code bundleN/versionR.U/bundle.jar}, the newest one runs. */
final class RevisionJar {

    private RevisionJar() {}

    static Optional<Path> of(long bundleId, Path cache) {
        Path folder = cache.resolve("bundle" + bundleId);
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> revisions = Files.list(folder)) {
            return revisions
                    .map(revision -> revision.resolve("bundle.jar"))
                    .filter(Files::isRegularFile)
                    .max(Comparator.comparingLong(jar -> jar.toFile().lastModified()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read %s".formatted(folder), e);
        }
    }
}
