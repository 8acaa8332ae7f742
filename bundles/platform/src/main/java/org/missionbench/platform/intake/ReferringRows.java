package org.missionbench.platform.intake;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.MissingReference;

/**
 * Finds every row of a delivery that refers to something missing, reading the files again.
 *
 * <p>The store remembers one row for each missing value, because a million rows may refer to the same twenty.
 */
final class ReferringRows {

    // by dataset, column and value
    private final Map<String, Map<String, Map<String, MissingReference>>> wanted = new HashMap<>();

    ReferringRows(Iterable<MissingReference> missing) {
        for (MissingReference reference : missing) {
            wanted.computeIfAbsent(reference.dataset(), absent -> new LinkedHashMap<>())
                    .computeIfAbsent(reference.column(), absent -> new HashMap<>())
                    .put(reference.value(), reference);
        }
    }

    /** Is told of each of them. */
    @FunctionalInterface
    interface Found {
        void row(MissingReference reference, String file, long row);
    }

    void each(Delivery delivery, Found found) throws IOException {
        delivery.read(
                (dataset, file) -> Optional.ofNullable(wanted.get(dataset))
                        .map(columns ->
                                new RowPicker((names, cells, row) -> look(columns, names, cells, file, row, found))),
                Progress.NONE);
    }

    private static void look(
            Map<String, Map<String, MissingReference>> columns,
            List<String> names,
            List<String> cells,
            String file,
            long row,
            Found found) {
        columns.forEach((column, values) -> {
            int at = names.indexOf(column);
            MissingReference reference = at < 0 || at >= cells.size() ? null : values.get(cells.get(at));
            if (reference != null) {
                found.row(reference, file, row);
            }
        });
    }
}
