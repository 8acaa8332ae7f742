package org.missionbench.features;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the built feature files: each bundle with the SHA-256 of its jar in the repository folder.
 *
 * <p>Fails when a feature names a bundle that is not in the folder, when the folder holds a jar that no feature names,
 * and when a profile names a feature that does not exist: so the feature files stay the one place that says what is
 * shipped.
 */
public final class FeatureSeal {

    private static final String PROFILES = "profiles.json";

    private final Path repository;
    private final Set<Path> named = new TreeSet<>();
    private final Set<String> features = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();

    FeatureSeal(Path repository) {
        this.repository = repository;
    }

    /** Seals the files of the first folder against the repository of the second into the third. */
    public static void main(String[] args) throws IOException {
        List<String> problems = new FeatureSeal(Path.of(args[1])).seal(Path.of(args[0]), Path.of(args[2]));
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    "The features do not agree with features/pom.xml:\n" + String.join("\n", problems));
        }
    }

    List<String> seal(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : files(from, ".json")) {
            if (!file.endsWith(PROFILES)) {
                write(sealed(file.getFileName().toString(), read(file)), to.resolve(file.getFileName()));
            }
        }
        profiles(from.resolve(PROFILES), to.resolve(PROFILES));
        for (Path jar : files(repository, ".jar")) {
            if (!named.contains(jar)) {
                problems.add(
                        "%s is in the repository folder, but no feature names it: name it in features/src/main/features, or drop the dependency from features/pom.xml"
                                .formatted(repository.relativize(jar)));
            }
        }
        return problems;
    }

    private JsonObject sealed(String file, JsonObject feature) throws IOException {
        features.add(file.substring(0, file.length() - ".json".length()));
        JsonArrayBuilder bundles = Json.createArrayBuilder();
        for (JsonValue bundle : feature.getJsonArray("bundles")) {
            bundles.add(sealedBundle(file, bundle.asJsonObject()));
        }
        return Json.createObjectBuilder(feature).add("bundles", bundles).build();
    }

    private JsonObject sealedBundle(String file, JsonObject bundle) throws IOException {
        String id = bundle.getString("id");
        String[] part = id.split(":", -1);
        Path jar = repository.resolve("%s/%s/%s/%2$s-%3$s.jar".formatted(part[0].replace('.', '/'), part[1], part[2]));
        if (!Files.isRegularFile(jar)) {
            problems.add("%s names %s, but %s is not there: add it to features/pom.xml with scope runtime"
                    .formatted(file, id, repository.relativize(jar)));
            return bundle;
        }
        if (!isBundle(jar)) {
            problems.add(
                    "%s names %s, which is no OSGi bundle: embed it in the bundle that needs it".formatted(file, id));
        }
        named.add(jar);
        return Json.createObjectBuilder(bundle).add("sha256", Sha256.of(jar)).build();
    }

    private static boolean isBundle(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes().getValue("Bundle-SymbolicName") != null;
        }
    }

    private void profiles(Path from, Path to) throws IOException {
        JsonObject profiles = read(from);
        for (Map.Entry<String, JsonValue> profile : profiles.entrySet()) {
            JsonArray names = profile.getValue().asJsonArray();
            for (int at = 0; at < names.size(); at++) {
                if (!features.contains(names.getString(at))) {
                    problems.add("Profile %s names the feature '%s', which has no file; known: %s"
                            .formatted(profile.getKey(), names.getString(at), String.join(", ", features)));
                }
            }
        }
        write(profiles, to);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private static JsonObject read(Path file) throws IOException {
        try (Reader text = Files.newBufferedReader(file);
                JsonReader json = Json.createReader(text)) {
            return json.readObject();
        }
    }

    private static void write(JsonObject object, Path file) throws IOException {
        try (Writer text = Files.newBufferedWriter(file);
                JsonWriter json = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                        .createWriter(text)) {
            json.writeObject(object);
        }
    }
}
