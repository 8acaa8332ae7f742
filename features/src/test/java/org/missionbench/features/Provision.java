package org.missionbench.features;

import static org.ops4j.pax.exam.CoreOptions.bundle;
import static org.ops4j.pax.exam.CoreOptions.composite;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ops4j.pax.exam.Option;

/** Bundles for a container, taken from the feature files and the repository folder as they are shipped. */
final class Provision {

    private static final Path TARGET = BuiltBundles.ROOT.resolve("features/target");
    // Pax Exam starts its probe at level 5 and goes no higher
    private static final int LAST_START_LEVEL = 4;

    private Provision() {}

    static Option features(String... names) throws IOException {
        Map<String, Option> bundles = new LinkedHashMap<>();
        for (String name : names) {
            for (JsonValue named : feature(name).getJsonArray("bundles")) {
                JsonObject bundle = named.asJsonObject();
                String id = bundle.getString("id");
                int level = Math.min(bundle.getInt("startLevel", LAST_START_LEVEL), LAST_START_LEVEL);
                bundles.putIfAbsent(id, bundle(jar(id).toUri().toString()).startLevel(level));
            }
        }
        return composite(bundles.values().toArray(Option[]::new));
    }

    private static JsonObject feature(String name) throws IOException {
        try (Reader text = Files.newBufferedReader(TARGET.resolve("features/" + name + ".json"));
                JsonReader json = Json.createReader(text)) {
            return json.readObject();
        }
    }

    private static Path jar(String id) {
        String[] part = id.split(":", -1);
        return TARGET.resolve("repository")
                .resolve("%s/%s/%s/%2$s-%3$s.jar".formatted(part[0].replace('.', '/'), part[1], part[2]));
    }
}
