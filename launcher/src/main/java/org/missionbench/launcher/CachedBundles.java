package org.missionbench.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** Remembers which bytes of each bundle lie in the framework's cache, so that a changed jar is noticed without reading it. */
final class CachedBundles {

    private final Path file;
    private final Properties hashes = new Properties();

    CachedBundles(Path cache) {
        this.file = cache.resolve("bundles.properties");
        if (Files.exists(file)) {
            try (InputStream text = Files.newInputStream(file)) {
                hashes.load(text);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read %s: delete the folder %s".formatted(file, cache), e);
            }
        }
    }

    Optional<String> sha256(String id) {
        return Optional.ofNullable(hashes.getProperty(id));
    }

    void put(String id, String sha256) {
        hashes.setProperty(id, sha256);
    }

    void remove(String id) {
        hashes.remove(id);
    }

    void save() {
        try (OutputStream text = Files.newOutputStream(file)) {
            hashes.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write %s".formatted(file), e);
        }
    }
}
