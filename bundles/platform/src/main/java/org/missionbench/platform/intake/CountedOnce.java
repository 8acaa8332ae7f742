package org.missionbench.platform.intake;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.WriteSummary;
import org.missionbench.kernel.MissionPeriod;

/**
 * Takes the rows that were rejected for a reference out of the counts of new and changed rows: the store wrote them
 * before it could know. By now nothing of them is kept, so the store says whether a row was new.
 */
record CountedOnce(RecordStore store, MissionPeriod scope, Map<String, DatasetShape> shapes) {

    Map<String, WriteSummary> of(Delivery delivery, Tags tags, Map<String, Set<Long>> rejected) throws IOException {
        Map<String, WriteSummary> counts = new HashMap<>(tags.written());
        for (var entry : rejected.entrySet()) {
            DatasetShape shape = shapes.get(entry.getKey());
            WriteSummary summary = counts.get(entry.getKey());
            if (shape != null && summary != null) {
                long known = known(delivery, shape, entry.getValue());
                counts.put(shape.name(), without(summary, entry.getValue().size() - known, known));
            }
        }
        return counts;
    }

    private static WriteSummary without(WriteSummary summary, long added, long known) {
        long changed = Math.min(known, summary.changed());
        return new WriteSummary(
                Math.max(0, summary.added() - added),
                summary.changed() - changed,
                Math.max(0, summary.unchanged() - (known - changed)),
                summary.removed(),
                summary.repeatedTags());
    }

    private long known(Delivery delivery, DatasetShape shape, Set<Long> rows) throws IOException {
        Set<List<String>> keys = new HashSet<>();
        KeyPicking.read(delivery, shape, (key, row) -> {
            if (rows.contains(row)) {
                keys.add(key);
            }
        });
        long[] found = {0};
        store.scan(scope, shape, values -> {
            List<String> key = shape.keyColumns().stream()
                    .map(column -> column.format(values[column.index()]))
                    .toList();
            found[0] += keys.contains(key) ? 1 : 0;
        });
        return found[0];
    }
}
