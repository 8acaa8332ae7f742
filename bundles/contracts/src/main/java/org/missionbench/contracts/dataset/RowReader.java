package org.missionbench.contracts.dataset;

import org.jspecify.annotations.Nullable;

/** Receives rows one after the other. */
@FunctionalInterface
public interface RowReader {

    /** Receives a row's values in the order of the columns; the array is reused for the next row. */
    void row(@Nullable Object[] values);
}
