package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.missionbench.contracts.check.Finding;

/** What follows from other columns in most rows of a table follows in every row. */
final class TableRowsComputeRule implements Rule {

    private static final int ENOUGH_ROWS = 10;

    @Override
    public String id() {
        return "audit/table-rows-compute";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        for (Grid grid : report.grids()) {
            for (ColumnRelation relation : ColumnRelation.of(grid)) {
                grid.fullRows().forEach(row -> judge(grid, row, relation).ifPresent(flaws::add));
            }
        }
        return flaws;
    }

    private Optional<Flaw> judge(Grid grid, Grid.Row row, ColumnRelation relation) {
        Optional<BigDecimal> expected = relation.expected(row);
        if (expected.isEmpty() || relation.agrees(row, expected.get()) || isNotStated(row, relation)) {
            return Optional.empty();
        }
        String stands = row.cells().get(relation.result()).printed();
        String computed = Amounts.printLike(printed(row), Amounts.rounded(expected.get(), relation.decimals(row)));
        return Optional.of(Flaw.error(
                id(),
                confidence(grid, row, relation, expected.get()),
                "%s: %s gives %s, but %s stands there".formatted(row.title(), relation.words(row), computed, stands),
                new Finding.Place("%s, column %d".formatted(row.where(), relation.result() + 1), stands),
                new Finding.Place(
                        "computed from columns %d and %d".formatted(relation.first() + 1, relation.second() + 1),
                        computed)));
    }

    // vacancy rates follow from monthly strengths, which the printed ones only resemble: most rows must agree
    private static int confidence(Grid grid, Grid.Row row, ColumnRelation relation, BigDecimal expected) {
        if (relation.kind() == ColumnRelation.Kind.MISSING_SHARE) {
            return relation.holds(grid) * 100 >= grid.fullRows().size() * 75 ? 70 : 45;
        }
        return rounding(row, relation, expected) ? isTheOnlyOne(grid, relation) ? 55 : 40 : 95;
    }

    // where figures are rounded one by one, more than one row in ten or twenty is off by its last digit
    private static boolean isTheOnlyOne(Grid grid, ColumnRelation relation) {
        int holds = relation.holds(grid);
        return holds >= ENOUGH_ROWS && relation.judged(grid) == holds + 1;
    }

    private static String printed(Grid.Row row) {
        return row.cells().stream().map(Grid.Cell::printed).collect(Collectors.joining(";"));
    }

    // a dash for a share of nearly nothing says "not applicable"
    private static boolean isNotStated(Grid.Row row, ColumnRelation relation) {
        return relation.kind() != ColumnRelation.Kind.SUM
                && row.cells().get(relation.result()).printed().equals("–")
                && row.value(relation.first()).abs().compareTo(BigDecimal.TEN) < 0;
    }

    private static boolean rounding(Grid.Row row, ColumnRelation relation, BigDecimal expected) {
        BigDecimal last = BigDecimal.ONE.movePointLeft(relation.decimals(row));
        return relation.kind() == ColumnRelation.Kind.SUM
                && last.scale() > 0
                && row.value(relation.result()).subtract(expected).abs().compareTo(last) <= 0;
    }
}
