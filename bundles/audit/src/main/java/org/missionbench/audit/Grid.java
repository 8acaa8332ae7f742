package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table of figures.
 *
 * @param title what stands above it
 * @param heads what stands over its columns, in one line
 * @param rows top to bottom
 */
record Grid(String title, String heads, List<Row> rows) {

    Grid {
        rows = List.copyOf(rows);
    }

    /** What a row is among the others. */
    enum Role {
        GROUP,
        LINE,
        OF_WHICH,
        SUBTOTAL,
        TOTAL,
        NET
    }

    /**
     * A row.
     *
     * @param label its first cell
     * @param group the label of the row without figures above it; empty for none
     * @param where the place a person looks at
     * @param role what it is among the others
     * @param cells its figures
     */
    record Row(String label, String group, String where, Role role, List<Cell> cells) {

        private static final Pattern OF_WHICH = Pattern.compile("(?i)^\\W*(?:including|of which|includes)\\b.*");
        private static final Pattern SUBTOTAL = Pattern.compile("(?i)^\\W*sub-?\\s?total\\b.*");
        private static final Pattern NET = Pattern.compile("(?i)^\\W*(?:net requirements|net total|total,? net)\\b.*");
        private static final Pattern TOTAL = Pattern.compile("(?i)^\\W*(?:grand total|total|gross requirements)\\b.*");

        Row {
            cells = List.copyOf(cells);
        }

        static Row of(String label, String group, String where, List<Cell> cells) {
            return new Row(label.strip(), group, where, role(label, cells), cells);
        }

        private static Role role(String label, List<Cell> cells) {
            if (cells.isEmpty()) {
                return Role.GROUP;
            }
            if (SUBTOTAL.matcher(label).matches()) {
                return Role.SUBTOTAL;
            }
            if (NET.matcher(label).matches()) {
                return Role.NET;
            }
            if (TOTAL.matcher(label).matches()) {
                return Role.TOTAL;
            }
            return OF_WHICH.matcher(label).matches() ? Role.OF_WHICH : Role.LINE;
        }

        /** The label as it is compared; a subtotal has the name of its group. */
        String name() {
            return Words.label(role == Role.SUBTOTAL && !group.isEmpty() ? group : label);
        }

        /** What a person calls the row. */
        String title() {
            return role == Role.SUBTOTAL && !group.isEmpty()
                    ? "%s (%s)".formatted(group, label.toLowerCase(Locale.ROOT))
                    : label;
        }

        Optional<Cell> cell(int column) {
            return column < cells.size() ? Optional.of(cells.get(column)) : Optional.empty();
        }

        BigDecimal value(int column) {
            return cells.get(column).value();
        }
    }

    /**
     * A figure of a table.
     *
     * @param printed as it stands
     * @param value negative in parentheses, zero for a dash
     */
    record Cell(String printed, BigDecimal value) {

        private static final Pattern FIGURE =
                Pattern.compile("\\(?-?\\$?\\(?\\d{1,3}(?:[ \\u00a0\\u202f,]?\\d{3})*(?:\\.\\d+)?\\)?%?\\)?");

        static boolean isFigure(String text) {
            String bare = text.strip();
            return isDash(bare) || FIGURE.matcher(bare).matches();
        }

        static Cell of(String text) {
            String bare = text.strip();
            if (isDash(bare)) {
                return new Cell("–", BigDecimal.ZERO);
            }
            BigDecimal value = new BigDecimal(bare.replaceAll("[^0-9.]", ""));
            return new Cell(bare, bare.contains("(") || bare.startsWith("-") ? value.negate() : value);
        }

        private static boolean isDash(String bare) {
            return bare.equals("–") || bare.equals("—") || bare.equals("-");
        }

        boolean isNil() {
            return value.signum() == 0;
        }
    }

    /** How many columns of figures most rows have. */
    int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** The rows with as many figures as the table has columns. */
    List<Row> fullRows() {
        int width = width();
        return rows.stream()
                .filter(row -> row.cells().size() == width && width > 0)
                .toList();
    }

    /** A row by its label as it is compared. */
    Optional<Row> row(String name) {
        return fullRows().stream().filter(row -> row.name().equals(name)).findFirst();
    }
}
