package org.missionbench.contracts.content;

import java.util.List;

/** How a figure follows from other cells of its table. */
public sealed interface Formula {

    /**
     * The sum of cells in the same column, less the sum of others.
     *
     * @param added ids of the rows that are added
     * @param subtracted ids of the rows that are subtracted
     */
    record OfRows(List<String> added, List<String> subtracted) implements Formula {

        /** Copies. */
        public OfRows {
            added = List.copyOf(added);
            subtracted = List.copyOf(subtracted);
        }
    }

    /**
     * One cell of the same row less another.
     *
     * @param minuend position of the column, from 0
     * @param subtrahend position of the column that is subtracted, from 0
     */
    record ColumnDifference(int minuend, int subtrahend) implements Formula {}

    /**
     * The sum of cells of the same row.
     *
     * @param columns positions, from 0
     */
    record ColumnSum(List<Integer> columns) implements Formula {

        /** Copies. */
        public ColumnSum {
            columns = List.copyOf(columns);
        }
    }

    /**
     * One cell of the same row in per cent of another; nothing when the other is nil.
     *
     * @param part position of the column, from 0
     * @param whole position of the column that is the base, from 0
     */
    record ColumnShare(int part, int whole) implements Formula {}
}
