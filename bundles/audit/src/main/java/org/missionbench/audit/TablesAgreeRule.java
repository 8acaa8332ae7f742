package org.missionbench.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.check.Finding;

/** Two tables that print the same rows print the same figures. Which columns are the same is learned from the rows. */
final class TablesAgreeRule implements Rule {

    private static final int LEAST_EQUAL = 3;

    @Override
    public String id() {
        return "audit/tables-agree";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        List<Grid> grids = report.grids();
        for (int at = 0; at < grids.size(); at++) {
            for (int other = at + 1; other < grids.size(); other++) {
                compare(grids.get(at), grids.get(other), flaws);
            }
        }
        return flaws;
    }

    private void compare(Grid one, Grid other, List<Flaw> flaws) {
        List<Pair> pairs = pairs(one, other);
        for (int left = 0; left < one.width() && pairs.size() >= LEAST_EQUAL; left++) {
            for (int right = 0; right < other.width(); right++) {
                compare(pairs, left, right, flaws);
            }
        }
    }

    private void compare(List<Pair> pairs, int left, int right, List<Flaw> flaws) {
        List<Pair> telling =
                pairs.stream().filter(pair -> pair.isTelling(left, right)).toList();
        List<Pair> different =
                telling.stream().filter(pair -> !pair.agrees(left, right)).toList();
        int equal = telling.size() - different.size();
        if (equal >= LEAST_EQUAL && different.size() * 2 <= equal) {
            different.forEach(pair -> flaws.add(flaw(pair, left, right)));
        }
    }

    private static List<Pair> pairs(Grid one, Grid other) {
        List<Pair> pairs = new ArrayList<>();
        for (Grid.Row row : one.fullRows()) {
            Optional<Grid.Row> match = other.row(row.name());
            match.ifPresent(found -> pairs.add(new Pair(row, found)));
        }
        return pairs;
    }

    private Flaw flaw(Pair pair, int left, int right) {
        String one = pair.one().cells().get(left).printed();
        String other = pair.other().cells().get(right).printed();
        return Flaw.error(
                id(),
                95,
                "%s: one table says %s, another %s".formatted(pair.one().title(), one, other),
                new Finding.Place("%s, column %d".formatted(pair.one().where(), left + 1), one),
                new Finding.Place("%s, column %d".formatted(pair.other().where(), right + 1), other));
    }

    private record Pair(Grid.Row one, Grid.Row other) {

        boolean isTelling(int left, int right) {
            return !one.cells().get(left).isNil() || !other.cells().get(right).isNil();
        }

        boolean agrees(int left, int right) {
            return Amounts.same(one.value(left), other.value(right));
        }
    }
}
