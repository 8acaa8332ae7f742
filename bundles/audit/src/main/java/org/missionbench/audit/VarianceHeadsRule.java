package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.check.Finding;

/** The head of an explained variance says what the table of resources says. */
final class VarianceHeadsRule implements Rule {

    @Override
    public String id() {
        return "audit/variance-heads-equal-table";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        ResourceTable.of(report).ifPresent(table -> report.heads().forEach(head -> judge(head, table, flaws)));
        return flaws;
    }

    private void judge(VarianceHead head, ResourceTable table, List<Flaw> flaws) {
        Optional<Grid.Row> row = table.line(head.label());
        if (row.isEmpty()) {
            return;
        }
        compare(head, head.amount(), row.get(), table.varianceColumn(), "amount", flaws);
        compare(head, head.percentage(), row.get(), table.percentageColumn(), "percentage", flaws);
    }

    private void compare(
            VarianceHead head, BigDecimal stated, Grid.Row row, int column, String what, List<Flaw> flaws) {
        if (!Amounts.same(stated, row.value(column))) {
            flaws.add(Flaw.error(
                    id(),
                    95,
                    "%s: the head of the variance says %s, the table %s (%s)"
                            .formatted(
                                    head.label(),
                                    head.printed(),
                                    row.cells().get(column).printed(),
                                    what),
                    new Finding.Place(head.where(), head.printed()),
                    new Finding.Place(row.where(), row.cells().get(column).printed())));
        }
    }
}
