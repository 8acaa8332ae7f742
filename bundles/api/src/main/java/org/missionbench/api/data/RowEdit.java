package org.missionbench.api.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionbench.api.http.Json;
import org.missionbench.api.http.Problem;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.ValueRejected;

/**
 * What a person wants done with one row.
 *
 * @param shape the row's dataset
 * @param key texts of the key of the row that is there; empty for a new one
 * @param version the version the person has seen; absent to write whatever is there
 * @param values texts by column: all for a new row, those that change for another
 * @param remove whether the row goes
 */
record RowEdit(
        DatasetShape shape, List<String> key, Optional<Long> version, Map<String, String> values, boolean remove) {

    static RowEdit read(DatasetShape shape, Map<?, ?> json) {
        List<String> key = json.get("key") instanceof List<?> parts
                ? parts.stream().map(String::valueOf).toList()
                : List.of();
        Optional<Long> version =
                json.get("version") instanceof Number number ? Optional.of(number.longValue()) : Optional.empty();
        Map<String, String> values = new HashMap<>();
        if (json.get("values") instanceof Map<?, ?> given) {
            given.forEach((column, text) -> values.put(String.valueOf(column), text == null ? "" : text.toString()));
        }
        return new RowEdit(shape, key, version, values, Boolean.TRUE.equals(json.get("remove")));
    }

    /** Refuses to write over what the person has not seen. */
    void compare(Optional<RowFinder.Found> there) {
        if (key.isEmpty()) {
            return;
        }
        if (there.isEmpty()) {
            throw Problem.conflict("%s has no row %s any more: somebody has removed it, or changed its key"
                    .formatted(shape.title(), String.join(", ", key)));
        }
        long now = there.get().version();
        if (version.isPresent() && version.get() != now) {
            throw Problem.stale(
                    "%s, row %s: somebody has changed it since you read it (change %d, you have seen %d); compare both and decide"
                            .formatted(shape.title(), String.join(", ", key), now, version.get()),
                    Json.object(
                            "dataset", shape.name(),
                            "key", key,
                            "version", now,
                            "theirs", RowJson.object(shape, there.get().values()),
                            "yours", values));
        }
    }

    /** The row as it is to be kept, in the order of the columns. */
    @Nullable Object[] row(Optional<RowFinder.Found> there, int number) {
        @Nullable Object[] row = there.map(found -> found.values().clone())
                .orElseGet(() -> new @Nullable Object[shape.columns().size()]);
        List<Map<String, Object>> refusals = new ArrayList<>();
        for (String name : values.keySet()) {
            if (shape.column(name).isEmpty()) {
                refusals.add(Json.object("row", number, "column", name, "message", "There is no such column"));
            }
        }
        for (ColumnShape column : shape.columns()) {
            if (there.isEmpty() || values.containsKey(column.name())) {
                parse(column, row, number, refusals);
            }
        }
        if (refusals.isEmpty()) {
            tryRecord(row, number, refusals);
        }
        if (!refusals.isEmpty()) {
            throw refused(refusals);
        }
        return row;
    }

    private void parse(ColumnShape column, @Nullable Object[] row, int number, List<Map<String, Object>> refusals) {
        String text = values.getOrDefault(column.name(), "").strip();
        try {
            row[column.index()] = column.parse(text, row);
        } catch (ValueRejected e) {
            refusals.add(Json.object(
                    "row", number, "column", column.name(), "value", text, "message", String.valueOf(e.getMessage())));
        }
    }

    // a record's own rules, such as two dates in order
    private void tryRecord(@Nullable Object[] row, int number, List<Map<String, Object>> refusals) {
        try {
            shape.rowOf(row);
        } catch (IllegalArgumentException e) {
            refusals.add(Json.object("row", number, "column", "", "message", String.valueOf(e.getMessage())));
        }
    }

    private Problem refused(List<Map<String, Object>> refusals) {
        Map<String, Object> first = refusals.get(0);
        String place = String.valueOf(first.get("column"));
        return Problem.refused(
                "%s%s: %s; nothing was kept"
                        .formatted(shape.title(), place.isEmpty() ? "" : ", " + place, first.get("message")),
                Json.object("dataset", shape.name(), "errors", refusals));
    }
}
