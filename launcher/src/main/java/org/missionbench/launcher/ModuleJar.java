package org.missionbench.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * A bundle that somebody brings in a file. The home keeps a copy and a feature that names it, so that later starts need
 * the file no more; both are taken back unless {@link #accept} is called.
 */
final class ModuleJar implements AutoCloseable {

    private static final String GROUP = "from-file";

    private final Path jar;
    private final byte[] bytes;
    private final Attributes manifest;
    private final String symbolicName;
    private final Map<Path, byte @Nullable []> before = new LinkedHashMap<>();

    private ModuleJar(Path jar, byte[] bytes, Attributes manifest) {
        this.jar = jar;
        this.bytes = bytes;
        this.manifest = manifest;
        this.symbolicName =
                header("Bundle-SymbolicName").replaceFirst(";.*", "").strip();
    }

    static ModuleJar read(Path jar) {
        try {
            byte[] bytes = Files.readAllBytes(jar);
            try (JarInputStream entries = new JarInputStream(new ByteArrayInputStream(bytes))) {
                Manifest manifest = Optional.ofNullable(entries.getManifest()).orElseGet(Manifest::new);
                return new ModuleJar(jar, bytes, manifest.getMainAttributes());
            }
        } catch (IOException e) {
            throw new Refused(
                    "%s cannot be read: name the jar that 'mvn verify' has written to target/".formatted(jar), e);
        }
    }

    /** Puts the jar and its feature into the home; the feature is called like the module, else like the bundle's last word. */
    String keep(Distribution distribution, Home home) {
        String name = Optional.ofNullable(manifest.getValue("Missionbench-Module"))
                .orElseGet(() -> symbolicName.substring(symbolicName.lastIndexOf('.') + 1));
        FeatureCatalog shipped = FeatureCatalog.read(distribution.features());
        shipped.features().values().stream()
                .filter(feature -> feature.name().equals(name)
                        || feature.bundles().stream()
                                .anyMatch(bundle -> bundle.id().split(":")[1].equals(symbolicName)))
                .findFirst()
                .ifPresent(this::refuse);
        FeatureBundle bundle = new FeatureBundle(
                "%s:%s:%s".formatted(GROUP, symbolicName, header("Bundle-Version")),
                10,
                Optional.of(BundleRepository.sha256(bytes)));
        write(bundle.in(home.modules().resolve("repository")), bytes);
        Path feature = home.modules().resolve("features").resolve(name + ".json");
        write(feature, feature(name, bundle).toString().getBytes(StandardCharsets.UTF_8));
        return name;
    }

    /** The change has come to pass: keeps what was written. */
    void accept() {
        before.clear();
    }

    @Override
    public void close() {
        before.forEach(ModuleJar::restore);
    }

    private void refuse(FeatureFile feature) {
        throw new Refused(
                "%s has the symbolic name %s, but the feature '%s' of the program is called so: rename the module"
                        .formatted(jar.getFileName(), symbolicName, feature.name()));
    }

    private JsonObject feature(String name, FeatureBundle bundle) {
        String described =
                Optional.ofNullable(manifest.getValue("Bundle-Description")).orElse(name);
        return Json.createObjectBuilder()
                .add("feature-resource-version", "1.0")
                .add("id", "%s:%s:%s".formatted(GROUP, name, header("Bundle-Version")))
                .add("description", described)
                .add(
                        "bundles",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("id", bundle.id())
                                        .add("sha256", bundle.sha256().orElseThrow())))
                .build();
    }

    private String header(String name) {
        return Optional.ofNullable(manifest.getValue(name))
                .orElseThrow(() -> new Refused(
                        "%s is no OSGi bundle: its manifest has no %s; see examples/medical for how a build writes one"
                                .formatted(jar, name)));
    }

    private void write(Path file, byte[] content) {
        try {
            before.put(file, Files.exists(file) ? Files.readAllBytes(file) : null);
            put(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write %s".formatted(file), e);
        }
    }

    private static void put(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.write(draft, content);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void restore(Path file, byte @Nullable [] content) {
        try {
            if (content == null) {
                Files.deleteIfExists(file);
            } else {
                put(file, content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write %s".formatted(file), e);
        }
    }
}
