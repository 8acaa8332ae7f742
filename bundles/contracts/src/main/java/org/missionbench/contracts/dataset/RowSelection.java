package org.missionbench.contracts.dataset;

import java.util.Map;

/**
 * The rows a figure comes from.
 *
 * @param dataset the dataset's name
 * @param equal column name to the value as it is written in files; empty for all rows of the mission and period
 */
public record RowSelection(String dataset, Map<String, String> equal) {

    /** Copies. */
    public RowSelection {
        equal = Map.copyOf(equal);
    }
}
