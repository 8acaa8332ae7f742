package org.missionbench.vehicles;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.missionbench.contracts.content.Chart;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.Money;
import org.missionbench.kernel.Quantity;

/** Tables and charts of the workshops. */
final class WorkshopTables {

    private final WorkshopLog log;
    private final TypeTree types;

    WorkshopTables(WorkshopLog log, TypeTree types) {
        this.log = log;
        this.types = types;
    }

    /** The vehicles whose planned service has passed, the most overdue first. */
    Table due(List<ServiceDue> overdue) {
        return new Table(
                "vehicle-service-due",
                "Planned service overdue",
                "As at " + Captions.day(log.through()),
                List.of(
                        Table.Column.text("Vehicle"),
                        Table.Column.text("Type"),
                        Table.Column.text("Last planned service"),
                        Table.Column.text("Due"),
                        Table.Column.figures("Days overdue"),
                        Table.Column.figures("Kilometres overdue")),
                overdue.stream().map(this::row).toList(),
                Map.of());
    }

    /** The jobs without a last day, the longest first. */
    Table open(List<Workshop> workshops) {
        Map<String, String> titles = workshops.stream().collect(Collectors.toMap(Workshop::code, Workshop::title));
        return new Table(
                "vehicle-jobs-open",
                "Open workshop jobs",
                "As at " + Captions.day(log.through()),
                List.of(
                        Table.Column.text("Job"),
                        Table.Column.text("Vehicle"),
                        Table.Column.text("Workshop"),
                        Table.Column.text("Kind"),
                        Table.Column.text("Opened"),
                        Table.Column.figures("Days"),
                        Table.Column.text("What")),
                log.open().stream().map(job -> row(job, titles)).toList(),
                Map.of());
    }

    /** Jobs and cost by the month in which they were opened. */
    Chart months() {
        List<Table.Row> rows = log.period().months().stream().map(this::month).toList();
        return new Chart(
                "vehicle-maintenance-by-month",
                "Cost of workshop jobs by month",
                "Cost of the jobs opened in each month; all together %d jobs."
                        .formatted(log.ofPeriod().size()),
                Chart.Kind.COLUMNS,
                FigureStyle.THOUSANDS,
                "Thousands of United States dollars",
                List.of(2),
                rows.stream().map(Table.Row::id).toList(),
                monthTable(rows));
    }

    private static Table monthTable(List<Table.Row> rows) {
        return new Table(
                "vehicle-maintenance-by-month-table",
                "",
                "Thousands of United States dollars",
                List.of(Table.Column.text("Month"), Table.Column.figures("Jobs opened"), Table.Column.figures("Cost")),
                rows,
                Map.of());
    }

    private Table.Row row(ServiceDue due) {
        return new Table.Row(
                Slugs.of(due.vehicle().number()),
                Table.RowKind.LINE,
                List.of(
                        Cells.text(due.vehicle().number()),
                        Cells.text(types.title(due.vehicle().type())),
                        Cells.text(Captions.day(due.last())),
                        Cells.text(due.dueWords()),
                        number(due.daysOverdue(), "day"),
                        number(due.kilometresOverdue(), "kilometre")));
    }

    private Table.Row row(WorkshopJob job, Map<String, String> titles) {
        return new Table.Row(
                Slugs.of(job.number()),
                Table.RowKind.LINE,
                List.of(
                        Cells.text(job.number()),
                        Cells.text(job.vehicle()),
                        Cells.text(titles.getOrDefault(job.workshop(), job.workshop())),
                        Cells.text(Slugs.of(job.kind())),
                        Cells.text(Captions.day(job.opened())),
                        number(ChronoUnit.DAYS.between(job.opened(), log.through()), "day"),
                        Cells.text(job.text())));
    }

    private Table.Row month(YearMonth month) {
        List<WorkshopJob> jobs = log.ofPeriod().stream()
                .filter(job -> YearMonth.from(job.opened()).equals(month))
                .toList();
        Money cost = jobs.stream().map(WorkshopJob::cost).reduce(Money.zero(Money.usd()), Money::plus);
        return new Table.Row(
                month.toString(),
                Table.RowKind.LINE,
                List.of(
                        Cells.text(Captions.month(month)),
                        number(jobs.size(), "job"),
                        new Table.FigureCell(cost, FigureStyle.THOUSANDS)));
    }

    private static Table.Cell number(long number, String unit) {
        return new Table.FigureCell(Quantity.of(Math.max(0, number), unit), FigureStyle.COUNT);
    }
}
