package org.missionbench.facilities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.Quantity;

/** Collects the measures of a source. */
final class MeasureList {

    private final List<Measure> measures = new ArrayList<>();

    void count(String key, String title, long count, String unit, String method, RowSelection... rows) {
        add(key, title, Quantity.of(count, unit), method, rows);
    }

    void add(String key, String title, @Nullable Figure figure, String method, RowSelection... rows) {
        measures.add(new Measure(new MeasureKey("facilities." + key), title, figure, method, List.of(rows)));
    }

    List<Measure> all() {
        return List.copyOf(measures);
    }

    static RowSelection rows(String dataset) {
        return new RowSelection(dataset, Map.of());
    }

    static RowSelection rows(String dataset, String column, String value) {
        return new RowSelection(dataset, Map.of(column, value));
    }

    /**
     * Adds counts of one unit from one dataset.
     *
     * @param list where they go
     * @param unit what is counted, in the singular
     * @param dataset whose rows are counted
     */
    record Counter(MeasureList list, String unit, String dataset) {

        void count(String key, String title, long count, String method) {
            list.count(key, title, count, unit, method, rows(dataset));
        }
    }
}
