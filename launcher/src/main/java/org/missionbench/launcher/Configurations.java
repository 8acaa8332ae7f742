package org.missionbench.launcher;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the services of a home are told: by the features, overridden by the program's {@code config/*.json}, overridden
 * by the home's own. What lies in {@code config/serve/} holds only while a server runs.
 *
 * <p>A file's name is the PID; one without a dot belongs to the bundle of that name: {@code storage.json} is
 * {@code org.missionbench.storage}.
 */
record Configurations(Distribution distribution, Home home, boolean serving, String token) {

    private static final String OWN = "org.missionbench.";
    private static final String SERVE = "serve";

    Map<String, Map<String, Object>> wanted(List<FeatureFile> features) {
        Variables variables = new Variables(Map.of(
                "missionbench.home",
                home.directory(),
                "missionbench.distribution",
                distribution.directory(),
                "missionbench.token",
                token));
        Map<String, Map<String, Object>> wanted = new LinkedHashMap<>();
        for (FeatureFile feature : features) {
            feature.configurations().forEach((pid, values) -> add(wanted, pid, values, variables));
        }
        for (Path folder : List.of(distribution.config(), home.config())) {
            if (serving) {
                folder(folder.resolve(SERVE)).forEach((pid, values) -> add(wanted, pid, values, variables));
            }
            folder(folder).forEach((pid, values) -> add(wanted, pid, values, variables));
        }
        return wanted;
    }

    private static void add(
            Map<String, Map<String, Object>> wanted, String pid, Map<String, Object> values, Variables variables) {
        Map<String, Object> merged = wanted.computeIfAbsent(pid, key -> new LinkedHashMap<>());
        values.forEach((key, value) -> merged.put(key, variables.in(value)));
    }

    private static Map<String, Map<String, Object>> folder(Path folder) {
        Map<String, Map<String, Object>> found = new LinkedHashMap<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
            for (Path file : files) {
                String name = file.getFileName().toString().replaceFirst("\\.json$", "");
                found.put(name.contains(".") ? name : OWN + name, values(file));
            }
        } catch (IOException e) {
            throw new Refused("Cannot read the configuration in %s: %s".formatted(folder, e.getMessage()), e);
        }
        return found;
    }

    private static Map<String, Object> values(Path file) {
        try (Reader text = Files.newBufferedReader(file);
                JsonReader json = Json.createReader(text)) {
            JsonObject object = json.readObject();
            Map<String, Object> values = new LinkedHashMap<>();
            object.forEach((key, value) -> values.put(key, value(file, key, value)));
            return values;
        } catch (IOException | JsonException e) {
            throw new Refused(
                    "%s is not a configuration: %s; write one JSON object".formatted(file, e.getMessage()), e);
        }
    }

    private static Object value(Path file, String key, JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).longValueExact();
            case TRUE, FALSE -> value.getValueType() == JsonValue.ValueType.TRUE;
            case ARRAY -> value.asJsonArray().stream().map(Configurations::text).toArray(String[]::new);
            default ->
                throw new Refused("%s: '%s' is %s; write a text, a whole number, true, false or a list of texts"
                        .formatted(file, key, value));
        };
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
