package org.missionbench.testkit;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The program as shipped: its feature files, and the bundles they name. */
record Program(Path directory) {

    private static final List<String> PLATFORM =
            List.of("foundation", "core", "finance", "results", "narrative", "reporting", "audit");

    static Program find() {
        String named = System.getProperty("missionbench.distribution", "");
        Path directory = Path.of(named);
        if (named.isEmpty() || !Files.isDirectory(directory.resolve("features"))) {
            throw new IllegalStateException(
                    "'%s' is no folder of Missionbench: give the one with features/ and repository/ in it with -Dmissionbench.distribution=DIR"
                            .formatted(named));
        }
        return new Program(directory);
    }

    /** The jars of the platform and of what prints a report, with their start levels. */
    Map<Path, Integer> platform() {
        Map<Path, Integer> jars = new LinkedHashMap<>();
        for (String feature : PLATFORM) {
            Path file = directory.resolve("features").resolve(feature + ".json");
            if (Files.exists(file)) {
                jars.putAll(bundles(file));
            }
        }
        return jars;
    }

    /** Every bundle of the program by symbolic name. */
    SortedMap<String, Path> bundles() {
        SortedMap<String, Path> bundles = new TreeMap<>();
        try (Stream<Path> features = Files.list(directory.resolve("features"))) {
            features.filter(file -> !file.endsWith("profiles.json"))
                    .flatMap(file -> bundles(file).keySet().stream())
                    .forEach(jar -> bundles.put(BundleJar.read(jar).symbolicName(), jar));
            return bundles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A whole mission's data package, where the program has one. */
    Optional<Path> ground() {
        Path packages = Path.of(System.getProperty(
                "missionbench.packages", directory.resolve("config/packages").toString()));
        if (!Files.isDirectory(packages)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(packages)) {
            return folders.filter(folder -> Files.exists(folder.resolve("datapackage.json")))
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<Path, Integer> bundles(Path feature) {
        Map<Path, Integer> jars = new LinkedHashMap<>();
        JsonArray bundles =
                Optional.ofNullable(json(feature).getJsonArray("bundles")).orElse(JsonArray.EMPTY_JSON_ARRAY);
        for (JsonObject bundle : bundles.getValuesAs(JsonObject.class)) {
            String[] part = bundle.getString("id").split(":");
            Path jar = directory
                    .resolve("repository")
                    .resolve("%s/%s/%s/%2$s-%3$s.jar".formatted(part[0].replace('.', '/'), part[1], part[2]));
            jars.put(jar, bundle.getInt("startLevel", Container.LEVEL));
        }
        return jars;
    }

    static JsonObject json(Path file) {
        try (Reader text = Files.newBufferedReader(file);
                JsonReader json = Json.createReader(text)) {
            return json.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(InputStream stream) throws IOException {
        try (stream) {
            return stream.readAllBytes();
        }
    }
}
