package org.missionbench.platform.intake;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A reason why something was not taken.
 *
 * @param dataset name of the dataset; empty when it concerns none
 * @param file where it stands: a path within the package, or a sheet
 * @param row its row as a spreadsheet counts, the head being 1; 0 for the whole file
 * @param column name of the column; empty for the whole row
 * @param value what is written there, shortened
 * @param reason what is wrong, with the value, and what to do
 */
record Rejection(String dataset, String file, long row, String column, String value, String reason) {

    private static final int LONGEST_SHOWN = 60;

    Rejection {
        value = shown(value);
    }

    static Rejection ofFile(String dataset, String file, String reason) {
        return new Rejection(dataset, file, 0, "", "", reason);
    }

    /** The same, known to concern a dataset. */
    Rejection of(String concerned) {
        return new Rejection(concerned, file, row, column, value, reason);
    }

    /** The same, with another name of the column. */
    Rejection under(String name) {
        return new Rejection(dataset, file, row, name, value, reason);
    }

    static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }

    String line() {
        StringBuilder line = new StringBuilder(file);
        if (row > 0) {
            line.append(" row ").append(row);
        }
        if (!column.isEmpty()) {
            line.append(", ").append(column);
        }
        return line.append(": ").append(reason).toString();
    }

    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("dataset", dataset);
        data.put("file", file);
        data.put("row", row);
        data.put("column", column);
        data.put("value", value);
        data.put("message", line());
        return data;
    }
}
