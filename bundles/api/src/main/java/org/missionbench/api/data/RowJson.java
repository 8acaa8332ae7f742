package org.missionbench.api.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.missionbench.api.http.Json;
import org.missionbench.api.http.Problem;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.ValueRejected;

/** Rows as JSON: every value as it is written in files. */
final class RowJson {

    private RowJson() {}

    static List<String> cells(DatasetShape shape, @Nullable Object[] values) {
        List<String> cells = new ArrayList<>(values.length);
        for (ColumnShape column : shape.columns()) {
            cells.add(column.format(values[column.index()]));
        }
        return cells;
    }

    static Map<String, Object> object(DatasetShape shape, @Nullable Object[] values) {
        Map<String, Object> object = Json.object();
        for (ColumnShape column : shape.columns()) {
            object.put(column.name(), column.format(values[column.index()]));
        }
        return object;
    }

    /** Sums in the order of the columns. */
    static Map<String, Object> sums(DatasetShape shape, Map<String, Object> sums) {
        Map<String, Object> json = Json.object();
        shape.columns().stream()
                .filter(column -> sums.containsKey(column.name()))
                .forEach(column -> json.put(column.name(), column.format(sums.get(column.name()))));
        return json;
    }

    /** The values of a key from their texts, in order. */
    static List<Object> key(DatasetShape shape, List<String> texts) {
        List<ColumnShape> columns = shape.keyColumns();
        if (columns.size() != texts.size()) {
            throw Problem.wrong("The key of %s has the columns %s; give a value for each, not %d"
                    .formatted(
                            shape.name(),
                            columns.stream().map(ColumnShape::name).toList(),
                            texts.size()));
        }
        List<Object> key = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++) {
            key.add(keyPart(columns.get(at), texts.get(at)));
        }
        return key;
    }

    private static Object keyPart(ColumnShape column, String text) {
        try {
            Object value = column.parse(text, new @Nullable Object[0]);
            return Objects.requireNonNull(value);
        } catch (ValueRejected e) {
            throw Problem.wrong("Key column %s: %s".formatted(column.name(), e.getMessage()));
        }
    }
}
