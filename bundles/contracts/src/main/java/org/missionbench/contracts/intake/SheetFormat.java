package org.missionbench.contracts.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.missionbench.contracts.Contribution;

/** A file format that holds several named sheets of rows, such as a spreadsheet. Asked by intake. */
public interface SheetFormat extends Contribution {

    /** The ending of its files, without the point: {@code xlsx}. */
    String ending();

    /**
     * Reads every sheet, row by row, as text. Nothing in the file is evaluated or run: the cell of a formula is
     * handed on as its text with a leading {@code =}.
     *
     * @throws IOException when the file is damaged; the message says how, for a person
     */
    void read(Path file, RowReader reader) throws IOException;

    /**
     * Writes sheets with heads, help, choices and an example as far as the format can hold them.
     *
     * @throws IOException when the stream cannot take it
     */
    void write(List<Sheet> sheets, OutputStream out) throws IOException;

    /** Receives the rows of a file, sheet by sheet. */
    @FunctionalInterface
    interface RowReader {

        /**
         * Receives a row.
         *
         * @param sheet the sheet's name
         * @param rowNumber the row's number as a spreadsheet shows it, from 1
         * @param cells the cells as text, numbers with a point and no separators, dates as {@code 2022-06-30}
         */
        void row(String sheet, long rowNumber, List<String> cells);
    }
}
