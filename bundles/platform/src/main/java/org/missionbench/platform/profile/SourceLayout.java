package org.missionbench.platform.profile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What kind of file a source system writes.
 *
 * @param kind how it is read
 * @param delimiter what stands between the cells of a CSV file
 * @param encoding the letters of a CSV file
 * @param linesBeforeHead rows above the one that names the columns
 * @param sheet name of the sheet of a workbook; empty for its only one
 */
public record SourceLayout(Kind kind, char delimiter, Charset encoding, int linesBeforeHead, String sheet) {

    /** How our own files are written, also those of rejected rows. */
    public static final SourceLayout PLAIN = new SourceLayout(Kind.CSV, ',', StandardCharsets.UTF_8, 0, "");

    /** The kinds of files. */
    public enum Kind {
        /** Text, one line for each row. */
        CSV,
        /** A workbook. */
        XLSX
    }

    /** The same for a person. */
    String explained() {
        String file = kind == Kind.XLSX
                ? "A workbook (.xlsx)" + (sheet.isEmpty() ? "" : ", sheet '" + sheet + "'")
                : "A CSV file with '%s' between the cells, in %s"
                        .formatted(delimiter == '\t' ? "\\t" : delimiter, encoding.name());
        return "%s; row %d names the columns".formatted(file, headRow());
    }

    /** The row that names the columns, counted from 1. */
    public int headRow() {
        return linesBeforeHead + 1;
    }
}
