package org.missionbench.contracts.intake;

import java.util.List;

/** Receives the rows of a file, sheet by sheet. */
@FunctionalInterface
public interface SheetRowReader {

    /**
     * Receives a row.
     *
     * @param sheet the sheet's name
     * @param rowNumber the row's number as a spreadsheet shows it, from 1
     * @param cells the cells as text, numbers with a point and no separators, dates as {@code 2022-06-30}
     */
    void row(String sheet, long rowNumber, List<String> cells);
}
