package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A total of a table and the rows it is the sum of.
 *
 * @param row the total
 * @param added the rows that are added
 * @param subtracted the rows that are subtracted
 */
record TotalParts(Grid.Row row, List<Grid.Row> added, List<Grid.Row> subtracted) {

    TotalParts {
        added = List.copyOf(added);
        subtracted = List.copyOf(subtracted);
    }

    /** All totals of a table, each with the parts that explain it best. */
    static List<TotalParts> of(Grid grid) {
        List<TotalParts> totals = new ArrayList<>();
        List<Grid.Row> rows = grid.fullRows();
        for (int at = 0; at < rows.size(); at++) {
            Grid.Role role = rows.get(at).role();
            if (role == Grid.Role.SUBTOTAL || role == Grid.Role.TOTAL || role == Grid.Role.NET) {
                candidates(rows, at).stream()
                        .filter(total -> !total.added().isEmpty())
                        .max(Comparator.comparingInt(TotalParts::columnsThatHold)
                                .thenComparing(TotalParts::distance, Comparator.reverseOrder()))
                        .ifPresent(totals::add);
            }
        }
        return totals;
    }

    private static List<TotalParts> candidates(List<Grid.Row> rows, int at) {
        Grid.Row total = rows.get(at);
        List<Grid.Row> sinceSum = since(rows, at, false);
        List<Grid.Row> sinceTotal = since(rows, at, true);
        List<Grid.Row> lines = rows.subList(0, at).stream()
                .filter(row -> row.role() == Grid.Role.LINE)
                .toList();
        List<Grid.Row> tops =
                rows.subList(0, at).stream().filter(TotalParts::isGross).toList();
        List<Grid.Row> gross = tops.isEmpty() ? List.of() : List.of(tops.get(tops.size() - 1));
        if (total.role() == Grid.Role.NET) {
            return List.of(new TotalParts(total, gross, sinceSum));
        }
        List<TotalParts> candidates = new ArrayList<>();
        candidates.add(new TotalParts(total, sinceSum, List.of()));
        if (total.role() == Grid.Role.TOTAL) {
            candidates.add(new TotalParts(total, topLevel(sinceTotal), List.of()));
            candidates.add(new TotalParts(total, lines, List.of()));
            List<Grid.Row> grown = new ArrayList<>(gross);
            grown.addAll(sinceSum);
            candidates.add(new TotalParts(total, grown, List.of()));
        } else {
            candidates.add(new TotalParts(
                    total,
                    sinceSum.stream()
                            .filter(row -> row.group().equals(total.group()))
                            .toList(),
                    List.of()));
        }
        return candidates;
    }

    private static boolean isGross(Grid.Row row) {
        return row.role() == Grid.Role.TOTAL;
    }

    private static List<Grid.Row> since(List<Grid.Row> rows, int at, boolean passSubtotals) {
        int from = at;
        while (from > 0 && !ends(rows.get(from - 1), passSubtotals)) {
            from--;
        }
        return rows.subList(from, at).stream()
                .filter(row -> row.role() == Grid.Role.LINE || row.role() == Grid.Role.SUBTOTAL)
                .toList();
    }

    private static boolean ends(Grid.Row row, boolean passSubtotals) {
        return switch (row.role()) {
            case TOTAL, NET -> true;
            case SUBTOTAL -> !passSubtotals;
            default -> false;
        };
    }

    // subtotals, and the lines that stand after the last of them
    private static List<Grid.Row> topLevel(List<Grid.Row> rows) {
        int last = -1;
        for (int at = 0; at < rows.size(); at++) {
            last = rows.get(at).role() == Grid.Role.SUBTOTAL ? at : last;
        }
        int end = last;
        return IntStream.range(0, rows.size())
                .filter(at -> at > end || rows.get(at).role() == Grid.Role.SUBTOTAL)
                .mapToObj(rows::get)
                .toList();
    }

    BigDecimal sum(int column) {
        return Amounts.sum(added.stream().map(part -> part.value(column)).toList())
                .subtract(Amounts.sum(
                        subtracted.stream().map(part -> part.value(column)).toList()));
    }

    boolean holds(int column) {
        return Amounts.same(sum(column), row.value(column));
    }

    /** By how much a total may differ from its parts because each of them was rounded: no more than three last digits. */
    BigDecimal lostByRounding(int column) {
        BigDecimal digit = BigDecimal.ONE.movePointLeft(row.value(column).scale());
        BigDecimal halves = BigDecimal.valueOf(added.size() + subtracted.size() + 1L);
        return digit.multiply(halves.multiply(new BigDecimal("0.5")).min(BigDecimal.valueOf(3)));
    }

    /** Whether it would hold if one part had the other sign. */
    boolean isSignSlip(int column) {
        BigDecimal apart = row.value(column).subtract(sum(column)).abs();
        return apart.signum() != 0
                && added.stream()
                        .map(part -> part.value(column).abs())
                        .anyMatch(part -> part.add(part).compareTo(apart) == 0);
    }

    /** Whether any of the figures is not nil. */
    boolean isTelling(int column) {
        return !row.cells().get(column).isNil() || sum(column).signum() != 0;
    }

    String whereParts() {
        return "%d rows above".formatted(added.size() + subtracted.size());
    }

    private int columnsThatHold() {
        return (int) IntStream.range(0, row.cells().size())
                .filter(column -> isTelling(column) && holds(column))
                .count();
    }

    private BigDecimal distance() {
        return sum(0).subtract(row.value(0)).abs();
    }
}
