package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.missionbench.contracts.check.Finding;

/** Neighbouring columns that add up to another column in nearly all rows of a table add up to it in every row. */
final class ColumnGroupsRule implements Rule {

    private static final int LEAST_COLUMNS = 3;
    private static final int LEAST_ROWS = 5;

    @Override
    public String id() {
        return "audit/column-groups-add-up";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        for (Grid grid : report.grids()) {
            groups(grid).forEach(group -> grid.fullRows().stream()
                    .filter(row -> !group.holds(row))
                    .forEach(row -> flaws.add(flaw(row, group))));
        }
        return flaws;
    }

    private static List<Group> groups(Grid grid) {
        List<Group> groups = new ArrayList<>();
        int width = grid.width();
        for (int whole = 0; whole < width; whole++) {
            for (int from = 0; from < width; from++) {
                for (int to = from + LEAST_COLUMNS; to <= width; to++) {
                    Group group = new Group(whole, from, to);
                    if ((whole < from || whole >= to) && group.isMeant(grid)) {
                        groups.add(group);
                    }
                }
            }
        }
        return groups;
    }

    private Flaw flaw(Grid.Row row, Group group) {
        String stands = row.cells().get(group.whole()).printed();
        String parts = Amounts.addition(group.parts(row));
        return Flaw.error(
                id(),
                85,
                "%s: columns %d to %d give %s, but %s stands in column %d"
                        .formatted(row.title(), group.from() + 1, group.to(), parts, stands, group.whole() + 1),
                new Finding.Place("%s, column %d".formatted(row.where(), group.whole() + 1), stands),
                new Finding.Place("columns %d to %d".formatted(group.from() + 1, group.to()), parts));
    }

    /**
     * Columns that may add up to one.
     *
     * @param whole the column they add up to, from 0
     * @param from the first of them
     * @param to the one after the last of them
     */
    private record Group(int whole, int from, int to) {

        List<BigDecimal> parts(Grid.Row row) {
            return IntStream.range(from, to).mapToObj(row::value).toList();
        }

        boolean holds(Grid.Row row) {
            return Amounts.same(row.value(whole), Amounts.sum(parts(row)));
        }

        // in all rows but one, and in most of them with at least two parts; outer columns of nils belong to no group
        boolean isMeant(Grid grid) {
            List<Grid.Row> rows = grid.fullRows();
            long holds = rows.stream().filter(this::holds).count();
            long telling =
                    rows.stream().filter(row -> holds(row) && said(row) >= 2).count();
            boolean used = rows.stream().anyMatch(row -> !row.cells().get(from).isNil())
                    && rows.stream().anyMatch(row -> !row.cells().get(to - 1).isNil());
            return used && holds >= LEAST_ROWS && holds >= rows.size() - 1 && telling * 2 >= holds;
        }

        private long said(Grid.Row row) {
            return IntStream.range(from, to)
                    .filter(column -> !row.cells().get(column).isNil())
                    .count();
        }
    }
}
