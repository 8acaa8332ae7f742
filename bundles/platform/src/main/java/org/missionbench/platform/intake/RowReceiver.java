package org.missionbench.platform.intake;

import java.util.List;

/**
 * Receives the rows of one dataset, cell by cell, so that a reader of large files need not make a text of each.
 *
 * <p>Every method may throw {@link FileRefused} to stop the reading of the file.
 */
interface RowReceiver {

    /** Receives the names in row 1. */
    void head(List<String> names);

    /**
     * Receives a cell of the current row.
     *
     * @param at position in the row, from 0
     * @param buffer holds the text; read it now, it is used again
     */
    void cell(int at, char[] buffer, int offset, int length);

    /**
     * Ends the current row.
     *
     * @param row its number, the head being 1
     * @param cells how many cells it had
     */
    void endRow(long row, int cells);
}
