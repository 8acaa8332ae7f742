package org.missionbench.ict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.BudgetPeriod;

/** When equipment reaches its life expectancy, and when it is to be written off. */
final class LifeTables {

    private static final int PERIODS_AHEAD = 5;

    private final Holdings holdings;
    private final List<WriteOff> writeOffs;
    private final BudgetPeriod period;

    LifeTables(Holdings holdings, List<WriteOff> writeOffs, BudgetPeriod period) {
        this.holdings = holdings;
        this.writeOffs = writeOffs;
        this.period = period;
    }

    /** How many pieces of each kind reach their life expectancy in which period. */
    Table expectancy() {
        List<Table.Column> columns = new ArrayList<>(List.of(
                Table.Column.text("Kind"),
                Table.Column.figures("Years"),
                Table.Column.figures("Past by the end of " + period)));
        ahead().forEach(next -> columns.add(Table.Column.figures(next.toString())));
        columns.add(Table.Column.figures("Later"));
        return new Table(
                "ict-life-expectancy",
                "End of life expectancy",
                "Pieces held on " + Captions.day(period.to()),
                columns,
                holdings.kinds().stream()
                        .filter(kind -> kind.lifeYears() != null
                                && !holdings.held(kind.code(), period.to()).isEmpty())
                        .map(this::ofKind)
                        .toList(),
                Map.of());
    }

    /** The write-off plan: reason, last day planned, number of pieces, how many are done. */
    Table writeOffPlan() {
        Map<String, List<WriteOff>> groups = writeOffs.stream()
                .collect(Collectors.groupingBy(
                        row -> "%s-%s".formatted(row.planned(), Slugs.of(row.reason())),
                        TreeMap::new,
                        Collectors.toList()));
        return new Table(
                "ict-write-off-plan",
                "Write-off plan",
                "",
                List.of(
                        Table.Column.text("Planned by"),
                        Table.Column.text("Reason"),
                        Table.Column.figures("Pieces"),
                        Table.Column.figures("Done")),
                groups.entrySet().stream()
                        .map(group -> planned(group.getKey(), group.getValue()))
                        .toList(),
                Map.of());
    }

    private static Table.Row planned(String id, List<WriteOff> rows) {
        WriteOff first = rows.get(0);
        long done = rows.stream().filter(row -> row.done() != null).count();
        return new Table.Row(
                "by-" + id,
                Table.RowKind.LINE,
                List.of(
                        Cells.text(Captions.day(first.planned())),
                        Cells.text(Slugs.of(first.reason()).replace('-', ' ')),
                        Cells.count((long) rows.size(), "piece"),
                        Cells.count(done, "piece")));
    }

    private Table.Row ofKind(EquipmentKind kind) {
        Map<BudgetPeriod, Long> ends = holdings.held(kind.code(), period.to()).stream()
                .map(piece -> end(kind, piece))
                .filter(end -> end.isAfter(period.to()))
                .collect(Collectors.groupingBy(BudgetPeriod::of, Collectors.counting()));
        long past = holdings.pastLife(kind, period.to()).size();
        List<Table.Cell> cells = new ArrayList<>(List.of(
                Cells.text(kind.title()),
                Cells.count(kind.lifeYears(), "year"),
                Cells.count(Optional.of(past), kind.unit(), "past-life", kind.code())));
        ahead().forEach(next -> cells.add(Cells.count(ends.getOrDefault(next, 0L), kind.unit())));
        long soon =
                ahead().stream().mapToLong(next -> ends.getOrDefault(next, 0L)).sum();
        long all = ends.values().stream().mapToLong(Long::longValue).sum();
        cells.add(Cells.count(all - soon, kind.unit()));
        return new Table.Row(kind.code(), Table.RowKind.LINE, cells);
    }

    private static LocalDate end(EquipmentKind kind, Equipment piece) {
        Long years = kind.lifeYears();
        return piece.inServiceFrom().plusYears(years == null ? 0 : years);
    }

    private List<BudgetPeriod> ahead() {
        return IntStream.rangeClosed(1, PERIODS_AHEAD)
                .mapToObj(years -> new BudgetPeriod(period.startYear() + years))
                .toList();
    }
}
