package org.missionbench.launcher;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** What was shipped: lib/, repository/, features/ and config/ in one folder. Only read. */
record Distribution(Path directory) {

    static final String PROPERTY = "missionbench.distribution";

    /** The folder the start script names, else the one this program's jar lies in. */
    static Distribution find() {
        String named = System.getProperty(PROPERTY);
        if (named != null) {
            return new Distribution(Path.of(named).toAbsolutePath().normalize());
        }
        try {
            Path jar = Path.of(Distribution.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Distribution(jar.resolve("../..").normalize());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Cannot tell where the program lies: give -D" + PROPERTY + "=DIR", e);
        }
    }

    Path repository() {
        return directory.resolve("repository");
    }

    Path features() {
        return directory.resolve("features");
    }

    Path config() {
        return directory.resolve("config");
    }

    /** What {@code new-module} copies. */
    Path template() {
        return directory.resolve("template");
    }

    Path packages() {
        return config().resolve("packages");
    }
}
