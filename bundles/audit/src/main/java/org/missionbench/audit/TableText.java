package org.missionbench.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a table from lines of text: a label, then figures; labels and heads may be broken over lines. */
final class TableText {

    private static final Pattern PIECE = Pattern.compile("\\(?-?\\$?\\d[\\d,]*(?:\\.\\d+)?%?\\)?|[–—]");
    private static final Pattern LABEL_GOES_ON = Pattern.compile("(?i).*\\b(?:and|or|of|in|in kind|for|the|,)$");

    private final String title;
    private final List<Line> lines;

    TableText(String title, List<Line> lines) {
        this.title = title;
        this.lines = List.copyOf(lines);
    }

    /** Whether a line ends with figures after a label. */
    static boolean isRow(String line) {
        List<String> pieces = figures(line);
        return !pieces.isEmpty()
                && line.matches("^\\W*\\p{L}.*|^\\d.*\\p{L}.*")
                && !label(line).isEmpty();
    }

    /** The pieces of figures at the end of a line; a figure with thousands still in several pieces. */
    static List<String> figures(String line) {
        String[] words = line.strip().split("\\s+");
        int from = words.length;
        while (from > 0 && PIECE.matcher(words[from - 1]).matches() && !closesAlone(words, from - 1)) {
            from--;
        }
        return List.of(words).subList(from, words.length);
    }

    // "2022)" at the end of a caption is no figure, but "(1 234.5)" closes what the piece before has opened
    private static boolean closesAlone(String[] words, int at) {
        boolean closes = words[at].endsWith(")") && !words[at].contains("(");
        return closes && (at == 0 || !words[at - 1].matches("\\(\\$?\\d[\\d,]*"));
    }

    static String label(String line) {
        String[] words = line.strip().split("\\s+");
        return String.join(
                " ", List.of(words).subList(0, words.length - figures(line).size()));
    }

    Grid grid() {
        int width = width();
        List<Grid.Row> rows = new ArrayList<>();
        StringBuilder heads = new StringBuilder();
        String group = "";
        String pending = "";
        for (Line line : lines) {
            String label = label(line.text());
            List<String> pieces = label.isEmpty() ? List.of() : figures(line.text());
            if (pieces.isEmpty()) {
                if (rows.isEmpty()) {
                    heads.append(line.text()).append(' ');
                }
                group = pending.isEmpty() ? group : pending;
                pending = line.text().replaceFirst("^[–—-]\\s*", "");
                continue;
            }
            boolean continued = !pending.isEmpty() && continues(pending, label);
            group = pending.isEmpty() || continued ? group : pending;
            String whole = continued ? pending + " " + label : label;
            rows.add(Grid.Row.of(whole, group, "%s, line %d".formatted(title, line.number()), cells(pieces, width)));
            pending = "";
        }
        return new Grid(title, heads.toString().strip(), rows);
    }

    private static boolean continues(String pending, String label) {
        return label.matches("^[\\p{Ll}(].*") && !label.matches("(?i)^(?:including|of which)\\b.*")
                || LABEL_GOES_ON.matcher(pending).matches();
    }

    // most rows leave no doubt how many figures they have; they say how to read the others
    private int width() {
        Map<Integer, Long> widths = lines.stream()
                .filter(line -> isRow(line.text()))
                .map(line -> merged(figures(line.text())).size())
                .collect(Collectors.groupingBy(size -> size, TreeMap::new, Collectors.counting()));
        return widths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static List<Grid.Cell> cells(List<String> pieces, int width) {
        List<String> merged = new ArrayList<>(merged(pieces));
        for (int at = 0; at + 1 < merged.size() && merged.size() > width; at++) {
            if (merged.get(at).matches("\\(?\\d{1,3}") && merged.get(at + 1).matches("\\d{3}\\)?")) {
                merged.set(at, merged.get(at) + " " + merged.remove(at + 1));
            }
        }
        return merged.stream().map(Grid.Cell::of).toList();
    }

    // "32 534.4" is one figure: nothing but a whole number of thousands stands before three digits with a decimal
    private static List<String> merged(List<String> pieces) {
        List<String> merged = new ArrayList<>();
        for (String piece : pieces) {
            int last = merged.size() - 1;
            Matcher tail = Pattern.compile("\\d{3}(?:\\.\\d+)?\\)?").matcher(piece);
            boolean thousands = last >= 0
                    && merged.get(last).matches("\\(?\\$?\\d{1,3}(?: \\d{3})*")
                    && tail.matches()
                    && (piece.contains(".")
                            || piece.startsWith("0")
                            || merged.get(last).startsWith("(") && piece.endsWith(")"));
            if (thousands) {
                merged.set(last, merged.get(last) + " " + piece);
            } else {
                merged.add(piece);
            }
        }
        return merged;
    }
}
