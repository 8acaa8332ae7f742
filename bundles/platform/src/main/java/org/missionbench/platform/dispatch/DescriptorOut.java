package org.missionbench.platform.dispatch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.platform.PackageNames;

/**
 * Writes {@code datapackage.json}: what somebody once wrote into it by hand, and what the declarations say.
 *
 * @param scope whose package it is
 * @param properties what was kept of an imported descriptor, as JSON by name
 * @param template whether it describes files to be filled
 */
record DescriptorOut(MissionPeriod scope, Map<String, String> properties, boolean template) {

    static final String NAME = "datapackage.json";

    private static final List<String> FIRST = List.of("name", "title", "description");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    String text(List<Written> files) {
        try {
            return JSON.writer(printer()).writeValueAsString(node(files)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write the descriptor of %s".formatted(scope), e);
        }
    }

    private ObjectNode node(List<Written> files) throws JsonProcessingException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("profile", "tabular-data-package");
        root.put("name", PackageNames.name(scope));
        root.put("title", PackageNames.title(scope));
        for (String name : FIRST) {
            if (properties.containsKey(name)) {
                root.set(name, JSON.readTree(properties.get(name)));
            }
        }
        for (var property : new TreeMap<>(properties).entrySet()) {
            if (!FIRST.contains(property.getKey())) {
                root.set(property.getKey(), JSON.readTree(property.getValue()));
            }
        }
        root.put("mission", scope.mission());
        root.put("period", scope.period().toString());
        ArrayNode resources = root.putArray("resources");
        files.forEach(file -> resources.add(resource(file, files)));
        return root;
    }

    private ObjectNode resource(Written file, List<Written> files) {
        ObjectNode resource = JsonNodeFactory.instance.objectNode();
        resource.put("name", file.shape().name());
        resource.put("path", file.path());
        resource.put("profile", "tabular-data-resource");
        resource.put("title", file.shape().title());
        resource.put("description", file.shape().help());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        // some readers guess the delimiter when nobody says it, and guess wrong where dates are many
        resource.putObject("dialect").put("delimiter", ",");
        if (!template) {
            resource.put("bytes", file.bytes());
            resource.put("hash", "sha256:" + file.sha256());
        }
        resource.set("schema", new TableSchema(file.shape(), name -> shape(name, files), template).node());
        return resource;
    }

    private static Optional<DatasetShape> shape(String name, List<Written> files) {
        return files.stream()
                .map(Written::shape)
                .filter(shape -> shape.name().equals(name))
                .findFirst();
    }

    // as most tools indent JSON, the same on every system
    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        return printer;
    }
}
