package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The table of approved posts, people in post and vacancy rates by category.
 *
 * @param grid where it stands
 */
record IncumbencyTable(Grid grid) {

    static Optional<IncumbencyTable> of(AuditedReport report) {
        return report.grids().stream()
                .filter(grid -> grid.width() >= 3
                        && grid.heads().toLowerCase(Locale.ROOT).contains("vacancy"))
                .findFirst()
                .map(IncumbencyTable::new);
    }

    int rateColumn() {
        return grid.width() - 1;
    }

    int actualColumn() {
        return grid.width() - 2;
    }

    /** What was approved and, where the table has it, what was planned. */
    List<Integer> plannedColumns() {
        return IntStream.range(0, actualColumn()).boxed().toList();
    }

    List<Grid.Row> lines() {
        return grid.fullRows().stream()
                .filter(row -> row.role() == Grid.Role.LINE)
                .toList();
    }

    /** Whether a category wears a uniform, by its name. */
    static boolean isUniformed(Grid.Row row) {
        String name = (row.group() + " " + row.label()).toLowerCase(Locale.ROOT);
        return name.matches("(?s).*\\b(?:military|police|contingents?|troops?|observers|formed)\\b.*")
                && !isCivilian(name);
    }

    private static boolean isCivilian(String name) {
        return name.matches("(?s).*\\b(?:electoral|staff|government-provided|volunteers)\\b.*");
    }

    BigDecimal sum(int column, Predicate<Grid.Row> wanted) {
        return Amounts.sum(
                lines().stream().filter(wanted).map(row -> row.value(column)).toList());
    }

    /** A category, or a group of categories, by its stems; the figures of a group are the sums of its rows. */
    Optional<Strength> strength(List<String> stems) {
        String name = String.join(" ", stems);
        Optional<Grid.Row> own =
                lines().stream().filter(row -> row.name().equals(name)).findFirst();
        if (own.isPresent()) {
            return own.map(row -> new Strength(row.label(), List.of(row)));
        }
        List<Grid.Row> group = lines().stream()
                .filter(row -> Words.label(row.group()).equals(name))
                .toList();
        if (group.isEmpty()) {
            return row(name).map(row -> new Strength(row.label(), List.of(row)));
        }
        return isLastGroup(group) && group.size() > 3
                ? Optional.empty()
                : Optional.of(new Strength(group.get(0).group(), group));
    }

    private Optional<Grid.Row> row(String name) {
        Optional<Grid.Row> exact =
                lines().stream().filter(row -> row.name().equals(name)).findFirst();
        List<Grid.Row> alike = lines().stream()
                .filter(row -> row.name().endsWith(" " + name) || row.name().startsWith(name + " unit"))
                .toList();
        return exact.isPresent() || alike.size() != 1 || !name.matches(".*\\b(?:police|contingent|observer)")
                ? exact
                : Optional.of(alike.get(0));
    }

    private boolean isLastGroup(List<Grid.Row> group) {
        List<Grid.Row> lines = lines();
        return lines.get(lines.size() - 1).equals(group.get(group.size() - 1));
    }

    /**
     * A category or a group of them.
     *
     * @param title its name
     * @param rows its rows
     */
    record Strength(String title, List<Grid.Row> rows) {

        /** Whether a number is that of the category, with or without temporary positions of the same name. */
        boolean isStatedAs(BigDecimal number, int column, List<Grid.Row> lines) {
            List<String> names = rows.stream().map(Grid.Row::name).toList();
            BigDecimal elsewhere = Amounts.sum(lines.stream()
                    .filter(row -> names.contains(row.name()) && !rows.contains(row))
                    .map(row -> row.value(column))
                    .toList());
            return Amounts.same(number, value(column))
                    || Amounts.same(number, value(column).add(elsewhere));
        }

        BigDecimal value(int column) {
            return Amounts.sum(rows.stream().map(row -> row.value(column)).toList());
        }

        String where() {
            return rows.get(0).where();
        }

        /** {@code 33 + 186 = 219}. */
        String printed(int column) {
            return rows.size() == 1
                    ? rows.get(0).cells().get(column).printed()
                    : Amounts.addition(
                            rows.stream().map(row -> row.value(column)).toList());
        }
    }
}
