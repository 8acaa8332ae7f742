package org.missionbench.platform.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code datapackage.json} says.
 *
 * @param mission code of the mission, when it says it
 * @param period the budget period, when it says it
 * @param resources one for each file
 * @param properties everything else at the top, as JSON by name, in its order
 */
record Descriptor(
        Optional<String> mission, Optional<String> period, List<Resource> resources, Map<String, String> properties) {

    static final String NAME = "datapackage.json";

    private static final Set<String> WRITTEN_ANEW = Set.of("profile", "mission", "period", "resources", "$schema");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    Descriptor {
        resources = List.copyOf(resources);
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    static Descriptor read(PackageFiles files) throws IOException {
        byte[] bytes;
        try (InputStream in = files.open(NAME)) {
            bytes = in.readNBytes(Sizes.LARGEST_DESCRIPTOR + 1);
        }
        if (bytes.length > Sizes.LARGEST_DESCRIPTOR) {
            throw refused("it is larger than %d bytes; a descriptor holds no data".formatted(Sizes.LARGEST_DESCRIPTOR));
        }
        try {
            return of(JSON.readTree(bytes));
        } catch (JsonProcessingException e) {
            throw notJson(e);
        }
    }

    private static FileRefused notJson(JsonProcessingException e) {
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
        int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
        boolean twice = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate field");
        return refused((twice
                        ? "the name at line %d, column %d stands there twice; keep one"
                        : "cut off or not JSON at line %d, column %d; export it again or mend it")
                .formatted(line, column));
    }

    private static Descriptor of(JsonNode root) {
        JsonNode listed = root.get("resources");
        if (!root.isObject() || listed == null || !listed.isArray() || listed.isEmpty()) {
            throw refused("it lists no resources, so there is no file to import; it needs \"resources\":"
                    + " [{\"name\": \"ledger\", \"path\": \"ledger.csv\"}], as 'export DIR --template' writes them");
        }
        if (listed.size() > Sizes.MOST_FILES) {
            throw refused("it lists %d resources, more than %d".formatted(listed.size(), Sizes.MOST_FILES));
        }
        Map<String, String> properties = new LinkedHashMap<>();
        root.properties().stream()
                .filter(property -> !WRITTEN_ANEW.contains(property.getKey()))
                .forEach(property ->
                        properties.put(property.getKey(), property.getValue().toString()));
        return new Descriptor(text(root, "mission"), text(root, "period"), resources(listed), properties);
    }

    private static List<Resource> resources(JsonNode listed) {
        List<Resource> resources = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonNode node : listed) {
            Resource resource = resource(node);
            if (!names.add(resource.name())) {
                throw refused("it lists the resource '%s' twice; keep one".formatted(resource.name()));
            }
            resources.add(resource);
        }
        return resources;
    }

    private static Resource resource(JsonNode node) {
        String name = text(node, "name").orElseThrow(() -> refused("a resource has no \"name\""));
        String path = text(node, "path")
                .orElseThrow(() -> refused("resource '%s' has no \"path\" to one file".formatted(name)));
        PackageFiles.check(path);
        text(node, "encoding")
                .filter(encoding ->
                        !encoding.toLowerCase(Locale.ROOT).replace("-", "").equals("utf8"))
                .ifPresent(encoding -> {
                    throw refused("resource '%s' is in '%s'; save it as CSV in UTF-8".formatted(name, encoding));
                });
        JsonNode delimiter = node.path("dialect").path("delimiter");
        if (delimiter.isTextual() && !delimiter.textValue().equals(",")) {
            throw refused("resource '%s' is separated by '%s'; save it as CSV with commas"
                    .formatted(name, delimiter.textValue()));
        }
        return new Resource(name, path, node.path("bytes").asLong(-1), sha256(node));
    }

    private static @Nullable String sha256(JsonNode node) {
        return text(node, "hash")
                .filter(hash -> hash.startsWith("sha256:"))
                .map(hash -> hash.substring("sha256:".length()).toLowerCase(Locale.ROOT))
                .orElse(null);
    }

    private static Optional<String> text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value != null && value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
    }

    private static FileRefused refused(String reason) {
        return new FileRefused(NAME, reason);
    }
}
