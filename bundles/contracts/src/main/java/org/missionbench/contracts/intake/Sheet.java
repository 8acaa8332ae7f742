package org.missionbench.contracts.intake;

import java.util.List;
import java.util.Map;
import org.missionbench.contracts.dataset.DatasetShape;

/**
 * A dataset's rows as they go into a file.
 *
 * @param shape the dataset
 * @param allowed column name to the values it may refer to, for drop-down lists
 * @param rows the cells of each row, as text in the order of the columns
 */
public record Sheet(DatasetShape shape, Map<String, List<String>> allowed, List<List<String>> rows) {

    /** Copies. */
    public Sheet {
        allowed = Map.copyOf(allowed);
        rows = List.copyOf(rows);
    }
}
