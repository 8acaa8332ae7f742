package org.missionbench.api.data;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.missionbench.api.http.Json;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.DatasetShape;

/** A declaration as JSON. */
final class ShapeJson {

    private ShapeJson() {}

    static Map<String, Object> of(DatasetShape shape, String module) {
        return Json.object(
                "name", shape.name(),
                "title", shape.title(),
                "help", shape.help(),
                "module", module,
                "rollUp", shape.isRollUp(),
                "columns", shape.columns().stream().map(ShapeJson::of).toList());
    }

    private static Map<String, Object> of(ColumnShape column) {
        Map<String, Object> json = Json.object(
                "name", column.name(),
                "label", column.label(),
                "help", column.help(),
                "type", column.type().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "key", column.isKey(),
                "required", column.required());
        Column declared = column.declaration();
        if (declared == null) {
            return json;
        }
        put(json, "references", column.references());
        put(json, "pattern", column.pattern());
        put(json, "example", declared.example());
        put(json, "currency", column.currencyIndex() < 0 ? declared.currency() : "");
        put(json, "currencyColumn", declared.currencyColumn());
        if (!column.choices().isEmpty()) {
            json.put("choices", column.choices());
        }
        switch (column.type()) {
            case DECIMAL -> json.put("decimals", column.decimals());
            case AMOUNT -> {}
            default -> json.remove("currency");
        }
        if (Objects.requireNonNull(declared).personal()) {
            json.put("personal", true);
        }
        return json;
    }

    private static void put(Map<String, Object> json, String name, String value) {
        if (!value.isEmpty()) {
            json.put(name, value);
        }
    }
}
