package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.check.Finding;

/** The percentage of redeployment is what was moved in per cent of the total appropriation. */
final class RedeploymentShareRule implements Rule {

    private static final int ORIGINAL = 0;
    private static final int MOVED = 1;

    @Override
    public String id() {
        return "audit/redeployment-share-follows";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        for (Grid grid : report.grids()) {
            grid.rows().stream()
                    .filter(row ->
                            row.label().toLowerCase(java.util.Locale.ROOT).startsWith("percentage of redeployment"))
                    .filter(row -> row.cells().size() == 1)
                    .forEach(row -> grid.row("total").ifPresent(total -> judge(grid, row, total, flaws)));
        }
        return flaws;
    }

    private void judge(Grid grid, Grid.Row stated, Grid.Row total, List<Flaw> flaws) {
        BigDecimal moved = Amounts.sum(grid.fullRows().stream()
                .filter(row -> row.role() == Grid.Role.LINE)
                .map(row -> row.value(MOVED).max(BigDecimal.ZERO))
                .toList());
        if (total.value(ORIGINAL).signum() == 0) {
            return;
        }
        BigDecimal share = Amounts.rounded(Amounts.share(moved, total.value(ORIGINAL)), 1);
        if (!Amounts.same(share, stated.value(0))) {
            flaws.add(Flaw.error(
                    id(),
                    80,
                    "%s redeployed of %s is %s per cent, not %s"
                            .formatted(
                                    Amounts.print(moved),
                                    total.cells().get(ORIGINAL).printed(),
                                    share,
                                    stated.cells().get(0).printed()),
                    new Finding.Place(stated.where(), stated.cells().get(0).printed()),
                    new Finding.Place(total.where(), total.cells().get(ORIGINAL).printed())));
        }
    }
}
