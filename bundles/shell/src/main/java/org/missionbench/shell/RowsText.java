package org.missionbench.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.missionbench.contracts.command.CommandOutcome.Rows;

/**
 * Rows as aligned columns. Long words are set on several lines; columns that are set right hold figures, which are
 * never cut or broken.
 */
final class RowsText {

    private static final int WIDTH = 120;
    private static final int NARROWEST = 16;
    private static final int LONG_TEXT = 60;
    private static final String GAP = "  ";

    private final Rows rows;
    private final int[] widths;
    private final int[] longestWords;

    private RowsText(Rows rows) {
        this.rows = rows;
        this.widths = new int[rows.heads().size()];
        this.longestWords = new int[widths.length];
    }

    static List<String> lines(Rows rows) {
        return new RowsText(rows).lines();
    }

    private List<String> lines() {
        measure();
        shrink();
        List<String> lines = new ArrayList<>(set(rows.heads()));
        lines.add("-".repeat(total()));
        rows.rows().forEach(row -> lines.addAll(set(row)));
        return lines;
    }

    private void measure() {
        widen(rows.heads());
        rows.rows().forEach(this::widen);
    }

    private void widen(List<String> cells) {
        for (int at = 0; at < widths.length; at++) {
            int longest =
                    cells.get(at).lines().mapToInt(RowsText::columnsOf).max().orElse(0);
            widths[at] = Math.max(widths[at], longest);
            longestWords[at] = Math.max(longestWords[at], longestWord(cells.get(at)));
        }
    }

    // a code stays whole, so a column narrower than its codes would push the others aside
    private static int longestWord(String cell) {
        return Stream.of(cell.split("\\s"))
                .mapToInt(RowsText::columnsOf)
                .filter(length -> length <= LONG_TEXT)
                .max()
                .orElse(0);
    }

    private void shrink() {
        int longest = widest(at -> 0, -1);
        IntStream.range(0, widths.length)
                .filter(at -> !isRight(at))
                .forEach(at -> widths[at] = Math.min(widths[at], WIDTH));
        while (total() > WIDTH) {
            int widest = widest(this::narrowest, longest >= 0 && widths[longest] <= LONG_TEXT ? longest : -1);
            int shrunk = widest >= 0 ? widest : widest(this::narrowest, -1);
            if (shrunk < 0) {
                return;
            }
            widths[shrunk]--;
        }
    }

    // columns of long texts are made equally narrow, but the longest keeps room to be read
    private int widest(IntUnaryOperator least, int spared) {
        return IntStream.range(0, widths.length)
                .filter(at -> !isRight(at) && at != spared && widths[at] > least.applyAsInt(at))
                .reduce(-1, (a, b) -> a < 0 || widths[b] > widths[a] ? b : a);
    }

    private int narrowest(int at) {
        return Math.max(NARROWEST, longestWords[at]);
    }

    private int total() {
        return IntStream.of(widths).sum() + GAP.length() * Math.max(0, widths.length - 1);
    }

    private List<String> set(List<String> cells) {
        List<List<String>> columns = new ArrayList<>();
        for (int at = 0; at < widths.length; at++) {
            columns.add(Wrapping.wrap(cells.get(at), widths[at]));
        }
        int height = columns.stream().mapToInt(List::size).max().orElse(1);
        return IntStream.range(0, height).mapToObj(line -> line(columns, line)).toList();
    }

    private String line(List<List<String>> columns, int line) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < widths.length; at++) {
            String cell = line < columns.get(at).size() ? columns.get(at).get(line) : "";
            String padding = " ".repeat(Math.max(0, widths[at] - columnsOf(cell)));
            text.append(at == 0 ? "" : GAP).append(isRight(at) ? padding + cell : cell + padding);
        }
        return text.toString().stripTrailing();
    }

    private boolean isRight(int at) {
        return rows.right().contains(at);
    }

    private static int columnsOf(String text) {
        return text.codePointCount(0, text.length());
    }
}
