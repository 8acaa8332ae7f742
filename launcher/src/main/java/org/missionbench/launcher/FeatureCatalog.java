package org.missionbench.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every feature that could be installed, and the profiles that name sets of them. */
record FeatureCatalog(SortedMap<String, FeatureFile> features, Map<String, List<String>> profiles) {

    private static final String PROFILES = "profiles.json";

    static FeatureCatalog read(Path folder) {
        try {
            return new FeatureCatalog(features(folder), profiles(folder.resolve(PROFILES)));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot read the features in %s: build the program again".formatted(folder), e);
        }
    }

    private static SortedMap<String, FeatureFile> features(Path folder) {
        FeatureReader reader = new FeatureReader();
        SortedMap<String, FeatureFile> features = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
            for (Path file : files) {
                if (!file.endsWith(PROFILES)) {
                    FeatureFile feature = reader.read(file);
                    features.put(feature.name(), feature);
                }
            }
            return features;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot read the features in %s: build the program again".formatted(folder), e);
        }
    }

    /** The program's features, and those that a home has got from files. */
    static FeatureCatalog of(Distribution distribution, Home home) {
        FeatureCatalog shipped = read(distribution.features());
        Path own = home.modules().resolve("features");
        if (!Files.isDirectory(own)) {
            return shipped;
        }
        SortedMap<String, FeatureFile> all = new TreeMap<>(features(own));
        all.putAll(shipped.features());
        return new FeatureCatalog(all, shipped.profiles());
    }

    private static Map<String, List<String>> profiles(Path file) throws IOException {
        Map<String, List<String>> profiles = new LinkedHashMap<>();
        try (Reader text = Files.newBufferedReader(file);
                JsonReader json = Json.createReader(text)) {
            JsonObject object = json.readObject();
            for (String name : object.keySet()) {
                profiles.put(name, object.getJsonArray(name).getValuesAs(JsonString::getString));
            }
        }
        return profiles;
    }

    FeatureFile feature(String name) {
        return Optional.ofNullable(features.get(name))
                .orElseThrow(() -> new Refused("There is no feature '%s'; there are: %s"
                        .formatted(name, String.join(", ", features.keySet()))));
    }

    /** A profile's or a single feature's names. */
    List<String> named(String name) {
        List<String> members = profiles.get(name);
        return members == null ? List.of(feature(name).name()) : members;
    }

    List<FeatureFile> all(Collection<String> names) {
        return names.stream().map(this::feature).toList();
    }
}
