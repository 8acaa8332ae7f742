package org.missionbench.documents.office;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.content.Table.Column;

/** How wide the columns of a table are: figures take what they need, texts share the rest. */
final class ColumnWidths {

    private static final int LONGEST_TEXT = 60;
    private static final int SHORTEST_TEXT = 8;
    private static final int PROSE_CHARACTERS = 150;
    private static final int CROWDED_TEXT = 24;

    private ColumnWidths() {}

    /** The widths in characters. */
    static List<Integer> characters(Table table) {
        int shares = shares(table);
        if (shares > 0) {
            return table.columns().stream()
                    .map(column -> Math.max(SHORTEST_TEXT, PROSE_CHARACTERS * column.share() / shares))
                    .toList();
        }
        return IntStream.range(0, table.columns().size())
                .mapToObj(column -> characters(table, column))
                .toList();
    }

    /** The widths in a unit of which the table has a number to share out. */
    static int[] sharedOut(Table table, int total, int perCharacter, int padding) {
        if (shares(table) > 0) {
            return proseWidths(table, total);
        }
        int[] widths = characters(table).stream()
                .mapToInt(characters -> characters * perCharacter + padding)
                .toArray();
        int figures = sum(table, widths, true);
        int texts = sum(table, widths, false);
        if (texts == 0 || figures + texts > total) {
            scale(widths, total, figures + texts);
            return widths;
        }
        int textRoom = Math.min(total - figures, texts * 2);
        for (int at = 0; at < widths.length; at++) {
            boolean figure = table.columns().get(at).figures();
            int room = figures == 0 ? total : figure ? total - textRoom : textRoom;
            widths[at] = (int) ((long) widths[at] * room / (figure ? figures : texts));
        }
        return widths;
    }

    // a column without a share among others that have one gets what a short text needs
    private static int[] proseWidths(Table table, int total) {
        int[] widths = characters(table).stream().mapToInt(Integer::intValue).toArray();
        scale(widths, total, IntStream.of(widths).sum());
        return widths;
    }

    private static int shares(Table table) {
        return table.columns().stream().mapToInt(Column::share).sum();
    }

    private static void scale(int[] widths, int total, int sum) {
        for (int at = 0; at < widths.length; at++) {
            widths[at] = (int) ((long) widths[at] * total / sum);
        }
    }

    private static int characters(Table table, int at) {
        Column column = table.columns().get(at);
        int longest = table.rows().stream()
                .filter(row -> row.kind() != Table.RowKind.GROUP || at > 0)
                .mapToInt(row -> Printed.cell(row, at, ' ').length())
                .max()
                .orElse(0);
        int head = Math.max(longestWord(column.head()), column.formula().length());
        if (column.figures()) {
            return Math.max(Math.max(longest, head) + 1, SHORTEST_TEXT);
        }
        return Math.min(Math.max(Math.max(longest, head), SHORTEST_TEXT), LONGEST_TEXT);
    }

    private static int longestWord(String head) {
        return Stream.of(head.split(" ")).mapToInt(String::length).max().orElse(0);
    }

    /** By how much the characters of a crowded table have to be smaller, so that no figure is broken. */
    static double shrinkage(Table table, int total, int perCharacter, int padding) {
        if (table.isProse()) {
            return 1;
        }
        int needed = characters(table).stream()
                .mapToInt(characters -> Math.min(characters, CROWDED_TEXT) * perCharacter + padding)
                .sum();
        return Math.min(1, (double) total / needed);
    }

    private static int sum(Table table, int[] widths, boolean figures) {
        return IntStream.range(0, widths.length)
                .filter(at -> table.columns().get(at).figures() == figures)
                .map(at -> widths[at])
                .sum();
    }
}
