package org.missionbench.platform.dispatch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.ColumnType;
import org.missionbench.contracts.dataset.DatasetShape;

/** The declaration of a dataset as a Frictionless Table Schema. */
final class TableSchema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String PERIOD_PATTERN = "[0-9]{4}/[0-9]{2}";
    private static final Map<ColumnType, String> TYPES = Map.of(
            ColumnType.TEXT, "string",
            ColumnType.WHOLE_NUMBER, "integer",
            ColumnType.DECIMAL, "number",
            ColumnType.AMOUNT, "number",
            ColumnType.DATE, "date",
            ColumnType.MONTH, "yearmonth",
            ColumnType.PERIOD, "string",
            ColumnType.YES_NO, "boolean",
            ColumnType.CHOICE, "string");

    private final DatasetShape shape;
    private final Function<String, Optional<DatasetShape>> present;
    private final boolean examples;

    /**
     * @param present finds a dataset that is in the package too, by its name
     * @param examples whether each field has an example, for a template
     */
    TableSchema(DatasetShape shape, Function<String, Optional<DatasetShape>> present, boolean examples) {
        this.shape = shape;
        this.present = present;
        this.examples = examples;
    }

    ObjectNode node() {
        ObjectNode schema = JSON.objectNode();
        ArrayNode fields = schema.putArray("fields");
        shape.columns().forEach(column -> fields.add(field(column)));
        schema.putArray("missingValues").add("");
        ArrayNode key = schema.putArray("primaryKey");
        shape.keyColumns().forEach(column -> key.add(column.name()));
        ArrayNode foreign = JSON.arrayNode();
        shape.columns().forEach(column -> target(column).ifPresent(target -> foreign.add(reference(column, target))));
        if (!foreign.isEmpty()) {
            schema.set("foreignKeys", foreign);
        }
        return schema;
    }

    private ObjectNode field(ColumnShape column) {
        ObjectNode field = JSON.objectNode();
        field.put("name", column.name());
        field.put("title", column.label());
        field.put("description", column.help());
        field.put("type", TYPES.get(column.type()));
        if (column.type() == ColumnType.YES_NO) {
            field.putArray("trueValues").add("yes");
            field.putArray("falseValues").add("no");
        }
        String example =
                column.declaration() == null ? "" : column.declaration().example();
        if (examples && !example.isEmpty()) {
            field.put("example", example);
        }
        ObjectNode constraints = constraints(column);
        if (!constraints.isEmpty()) {
            field.set("constraints", constraints);
        }
        return field;
    }

    private static ObjectNode constraints(ColumnShape column) {
        ObjectNode constraints = JSON.objectNode();
        if (column.required()) {
            constraints.put("required", true);
        }
        String pattern = column.type() == ColumnType.PERIOD ? PERIOD_PATTERN : column.pattern();
        if (!pattern.isEmpty()) {
            constraints.put("pattern", pattern);
        }
        if (!column.choices().isEmpty()) {
            ArrayNode choices = constraints.putArray("enum");
            column.choices().forEach(choices::add);
        }
        return constraints;
    }

    private Optional<DatasetShape> target(ColumnShape column) {
        return column.references().isEmpty()
                ? Optional.empty()
                : present.apply(column.references())
                        .filter(target -> target.keyColumns().size() == 1);
    }

    // the specification names a table's reference to itself with an empty resource
    private ObjectNode reference(ColumnShape column, DatasetShape target) {
        ObjectNode foreign = JSON.objectNode();
        foreign.put("fields", column.name());
        ObjectNode reference = foreign.putObject("reference");
        reference.put("resource", target.name().equals(shape.name()) ? "" : target.name());
        reference.put("fields", target.keyColumns().get(0).name());
        return foreign;
    }
}
