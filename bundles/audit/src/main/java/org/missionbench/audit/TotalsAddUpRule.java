package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.missionbench.contracts.check.Finding;

/** Subtotals and totals of a table are the sums of their parts. */
final class TotalsAddUpRule implements Rule {

    @Override
    public String id() {
        return "audit/table-totals-add-up";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        report.grids().forEach(grid -> judge(grid, flaws));
        return flaws;
    }

    private void judge(Grid grid, List<Flaw> flaws) {
        List<TotalParts> totals = TotalParts.of(grid);
        for (int column = 0; column < grid.width(); column++) {
            int at = column;
            long holds = totals.stream().filter(total -> total.holds(at)).count();
            long telling = totals.stream().filter(total -> total.isTelling(at)).count();
            if (telling == 0 || isShare(grid, at) || telling >= 2 && holds * 2 < telling) {
                continue;
            }
            totals.stream()
                    .filter(total -> total.isTelling(at) && !total.holds(at))
                    .forEach(total -> flaws.add(flaw(total, at, holds, otherColumnsHold(grid, total, at))));
        }
    }

    private static boolean isShare(Grid grid, int column) {
        return ColumnRelation.of(grid).stream()
                .anyMatch(relation -> relation.result() == column && relation.kind() != ColumnRelation.Kind.SUM);
    }

    private static boolean otherColumnsHold(Grid grid, TotalParts total, int column) {
        return IntStream.range(0, grid.width())
                .anyMatch(other -> other != column && total.isTelling(other) && total.holds(other));
    }

    private Flaw flaw(TotalParts total, int column, long holds, boolean others) {
        BigDecimal sum = total.sum(column);
        BigDecimal stands = total.row().value(column);
        boolean rounding =
                stands.scale() > 0 && stands.subtract(sum).abs().compareTo(total.lostByRounding(column)) <= 0;
        boolean typo =
                Amounts.close(sum, stands, 25) || Amounts.isOneDigit(stands.subtract(sum)) || total.isSignSlip(column);
        int confidence = rounding ? 40 : others || holds > 0 ? 95 : typo ? 80 : 45;
        return Flaw.error(
                id(),
                confidence,
                "%s, column %d: the parts give %s, but %s stands there (difference %s)"
                        .formatted(
                                total.row().title(),
                                column + 1,
                                Amounts.printLike(
                                        total.row().cells().get(column).printed(), sum),
                                total.row().cells().get(column).printed(),
                                Amounts.print(stands.subtract(sum))),
                new Finding.Place(
                        total.row().where(), total.row().cells().get(column).printed()),
                new Finding.Place(total.whereParts(), Amounts.print(sum)));
    }
}
