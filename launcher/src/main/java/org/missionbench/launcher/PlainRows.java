package org.missionbench.launcher;

import java.io.PrintStream;
import java.util.List;
import org.missionbench.contracts.command.CommandOutcome.Rows;

/** Rows under heads in columns, nothing wrapped. */
final class PlainRows {

    private static final String GAP = "  ";

    private PlainRows() {}

    static void print(Rows rows, PrintStream out) {
        int[] widths = new int[rows.heads().size()];
        widen(widths, rows.heads());
        rows.rows().forEach(row -> widen(widths, row));
        out.println(line(widths, rows.heads()));
        rows.rows().forEach(row -> out.println(line(widths, row)));
    }

    private static void widen(int[] widths, List<String> cells) {
        for (int at = 0; at < widths.length; at++) {
            widths[at] = Math.max(widths[at], cells.get(at).length());
        }
    }

    private static String line(int[] widths, List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < widths.length; at++) {
            String cell = cells.get(at);
            line.append(cell).append(" ".repeat(widths[at] - cell.length())).append(GAP);
        }
        return line.toString().stripTrailing();
    }
}
