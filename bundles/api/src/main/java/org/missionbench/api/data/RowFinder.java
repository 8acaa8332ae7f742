package org.missionbench.api.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RecordStore.Comparison;
import org.missionbench.contracts.dataset.RecordStore.Condition;
import org.missionbench.contracts.dataset.RecordStore.RowQuery;
import org.missionbench.kernel.MissionPeriod;

/** Finds one row by its key. */
record RowFinder(RecordStore store, MissionPeriod scope, DatasetShape shape) {

    /**
     * A row as it is kept.
     *
     * @param values in the order of the columns
     * @param version the number of the change that wrote it
     */
    record Found(@Nullable Object[] values, long version) {}

    Optional<Found> find(List<Object> key) {
        List<Condition> conditions = new ArrayList<>();
        List<ColumnShape> columns = shape.keyColumns();
        for (int at = 0; at < key.size(); at++) {
            ColumnShape column = columns.get(at);
            conditions.add(new Condition(column.name(), Comparison.EQUAL, column.format(key.get(at))));
        }
        RecordStore.Window window = store.window(scope, shape, RowQuery.first(conditions));
        return window.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(window.rows().get(0), window.changes().get(0)));
    }
}
