package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How a column follows from two others. It is not declared but learned: most rows show it.
 *
 * @param kind how
 * @param result the column that follows, from 0
 * @param first the first it follows from
 * @param second the second
 */
record ColumnRelation(Kind kind, int result, int first, int second) {

    private static final int LEAST_ROWS = 3;
    private static final int SHARE_OF_ROWS = 60;
    private static final BigDecimal TOO_LOOSE = BigDecimal.valueOf(3);
    private static final Pattern OF_SHARES = Pattern.compile("(?is).*(?:per ?cent|%|\\brates?\\b|\\bshares?\\b|÷).*");

    /** How a column follows. */
    enum Kind {
        SUM("%s plus %s"),
        SHARE("%s in per cent of %s"),
        MISSING_SHARE("what %s lacks of %s, in per cent");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** The relations that hold in most rows of a table; of several between the same columns the one that holds in most. */
    static List<ColumnRelation> of(Grid grid) {
        Map<String, ColumnRelation> relations = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            for (int result = 0; result < grid.width(); result++) {
                for (ColumnRelation relation : candidates(grid, kind, result)) {
                    relations.merge(
                            relation.meaning(),
                            relation,
                            (one, other) -> one.holds(grid) >= other.holds(grid) ? one : other);
                }
            }
        }
        return List.copyOf(relations.values());
    }

    // a = b + c and b = a + c cannot both be meant, nor can two shares in one column
    private String meaning() {
        return kind == Kind.SUM
                ? kind
                        + IntStream.of(result, first, second)
                                .sorted()
                                .boxed()
                                .toList()
                                .toString()
                : kind + " " + result;
    }

    private static List<ColumnRelation> candidates(Grid grid, Kind kind, int result) {
        List<ColumnRelation> found = new ArrayList<>();
        for (int first = 0; first < grid.width(); first++) {
            for (int second = 0; second < grid.width(); second++) {
                ColumnRelation relation = new ColumnRelation(kind, result, first, second);
                if (relation.isMeant() && relation.fits(grid) && relation.holdsInMost(grid)) {
                    found.add(relation);
                }
            }
        }
        return found;
    }

    private boolean isMeant() {
        boolean different = result != first && result != second && first != second;
        return different && (kind != Kind.SUM || first < second);
    }

    // a share is printed with a decimal, or the heads speak of one: whole numbers that happen to fit are counts
    private boolean fits(Grid grid) {
        return kind == Kind.SUM
                || OF_SHARES.matcher(grid.heads()).matches()
                || grid.fullRows().stream()
                        .anyMatch(row -> isPrintedAsShare(row.cells().get(result)));
    }

    private static boolean isPrintedAsShare(Grid.Cell cell) {
        return cell.value().scale() > 0 || cell.printed().contains("%");
    }

    private boolean holdsInMost(Grid grid) {
        int holds = holds(grid);
        return holds >= LEAST_ROWS && holds * 100 >= judged(grid) * SHARE_OF_ROWS && holdsWithoutNils(grid);
    }

    /** In how many rows it could hold. */
    int judged(Grid grid) {
        return (int) grid.fullRows().stream()
                .filter(row -> expected(row).isPresent() && isTelling(row))
                .count();
    }

    // "5 = 5 + –" says only that two columns are equal: rows in which all three say something must agree too
    private boolean holdsWithoutNils(Grid grid) {
        List<Grid.Row> complete =
                grid.fullRows().stream().filter(row -> nils(row) == 0).toList();
        long agree = complete.stream()
                .filter(row -> expected(row).filter(value -> agrees(row, value)).isPresent())
                .count();
        return agree * 2 >= complete.size();
    }

    /** In how many rows it holds. */
    int holds(Grid grid) {
        return (int) grid.fullRows().stream()
                .filter(row -> isTelling(row)
                        && expected(row).filter(value -> agrees(row, value)).isPresent())
                .count();
    }

    // a row of nils and equal figures agrees with everything, and so does a share of few people
    private boolean isTelling(Grid.Row row) {
        return kind == Kind.SUM
                ? nils(row) <= 1
                : nils(row) == 0 && tolerance(row).compareTo(TOO_LOOSE) <= 0;
    }

    private long nils(Grid.Row row) {
        return IntStream.of(result, first, second)
                .filter(column -> row.cells().get(column).isNil())
                .count();
    }

    /** What should stand in the row; empty when it cannot be computed. */
    Optional<BigDecimal> expected(Grid.Row row) {
        BigDecimal one = row.value(first);
        BigDecimal other = row.value(second);
        if (kind == Kind.SUM) {
            return Optional.of(one.add(other));
        }
        if (other.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal part = kind == Kind.SHARE ? one : other.subtract(one);
        return Optional.of(Amounts.share(part, other));
    }

    /** Whether what stands there is what should, as far as the printed digits say. */
    boolean agrees(Grid.Row row, BigDecimal expected) {
        BigDecimal printed = row.value(result);
        if (kind == Kind.SUM) {
            return Amounts.same(printed, expected);
        }
        BigDecimal tolerance = tolerance(row).add(new BigDecimal("0.5").movePointLeft(decimals(row)));
        return printed.subtract(expected).abs().compareTo(tolerance) <= 0;
    }

    // average strengths and thousands of dollars are printed rounded, so a share of them is not exact
    private BigDecimal tolerance(Grid.Row row) {
        if (row.cells().get(first).isNil()) {
            return BigDecimal.ZERO;
        }
        BigDecimal lost = new BigDecimal("0.5").movePointLeft(row.value(first).scale());
        return Amounts.share(lost, row.value(second));
    }

    int decimals(Grid.Row row) {
        return Math.max(row.value(result).scale(), row.cells().get(result).isNil() ? 1 : 0);
    }

    String words(Grid.Row row) {
        return kind.words.formatted(
                row.cells().get(first).printed(), row.cells().get(second).printed());
    }
}
