package org.missionbench.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Where one workspace keeps everything that is its own. One process at a time uses it. */
record Home(Path directory) {

    static Home at(Path directory) {
        Home home = new Home(directory.toAbsolutePath().normalize());
        try {
            for (Path folder : new Path[] {home.data(), home.cache(), home.logs(), home.reports(), home.run()}) {
                Files.createDirectories(folder);
            }
            if (Files.getFileStore(home.run()).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(home.run(), PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot use %s as home directory: name one you may write to with --home DIR".formatted(directory),
                    e);
        }
        return home;
    }

    Path data() {
        return directory.resolve("data");
    }

    Path cache() {
        return directory.resolve("cache");
    }

    Path logs() {
        return directory.resolve("logs");
    }

    Path reports() {
        return directory.resolve("reports");
    }

    Path run() {
        return directory.resolve("run");
    }

    Path config() {
        return directory.resolve("config");
    }

    /** What was installed from a file: {@code features/} and {@code repository/}, as in the program. */
    Path modules() {
        return directory.resolve("modules");
    }

    Path wantedFeatures() {
        return directory.resolve("features.json");
    }
}
