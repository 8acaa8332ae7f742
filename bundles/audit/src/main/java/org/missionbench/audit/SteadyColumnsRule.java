package org.missionbench.audit;

import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.check.Finding;

/** A column that says the same in every row but one, between equal neighbours, says it there too. */
final class SteadyColumnsRule implements Rule {

    private static final int LEAST_ROWS = 6;

    @Override
    public String id() {
        return "audit/steady-columns-stay";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        for (Grid grid : report.grids()) {
            List<Grid.Row> lines = grid.fullRows().stream()
                    .filter(row -> row.role() == Grid.Role.LINE)
                    .toList();
            for (int column = 0; column < grid.width() && lines.size() >= LEAST_ROWS; column++) {
                judge(lines, column, flaws);
            }
        }
        return flaws;
    }

    private void judge(List<Grid.Row> lines, int column, List<Flaw> flaws) {
        for (int at = 1; at + 1 < lines.size(); at++) {
            Grid.Cell usual = lines.get(at - 1).cells().get(column);
            Grid.Cell odd = lines.get(at).cells().get(column);
            long equal = lines.stream()
                    .filter(row -> Amounts.same(row.value(column), usual.value()))
                    .count();
            boolean alone = equal == lines.size() - 1 && !Amounts.same(odd.value(), usual.value());
            if (alone && !usual.isNil() && differByOneDigit(odd.printed(), usual.printed())) {
                flaws.add(Flaw.warning(
                        id(),
                        60,
                        "%s: %s stands there, and %s in all other rows"
                                .formatted(lines.get(at).title(), odd.printed(), usual.printed()),
                        new Finding.Place(
                                "%s, column %d".formatted(lines.get(at).where(), column + 1), odd.printed()),
                        new Finding.Place(lines.get(at - 1).where(), usual.printed())));
            }
        }
    }

    private static boolean differByOneDigit(String one, String other) {
        return Mention.differByOneDigit(one.replaceAll("\\D", ""), other.replaceAll("\\D", ""));
    }
}
