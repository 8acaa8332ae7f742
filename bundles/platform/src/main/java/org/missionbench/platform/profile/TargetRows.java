package org.missionbench.platform.profile;

import java.util.List;

/**
 * What rows of a source become in one dataset.
 *
 * @param dataset its name
 * @param only conditions that must all hold for a row to become one
 * @param once whether rows that come out the same several times are meant once
 * @param cells a rule for each column, in the order of the profile
 */
public record TargetRows(String dataset, List<RowRule> only, boolean once, List<CellRule> cells) {

    /** Copies. */
    public TargetRows {
        only = List.copyOf(only);
        cells = List.copyOf(cells);
    }

    /** Whether a row of the source is one of the dataset. */
    public boolean takes(SourceRow row) {
        for (RowRule rule : only) {
            if (!rule.holds(row)) {
                return false;
            }
        }
        return true;
    }

    /** The names of the columns. */
    public List<String> columns() {
        return cells.stream().map(CellRule::column).toList();
    }
}
