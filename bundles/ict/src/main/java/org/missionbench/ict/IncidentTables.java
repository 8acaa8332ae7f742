package org.missionbench.ict;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.content.Chart;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.Percentage;

/** Tables and the chart of incidents by criticality and month. */
final class IncidentTables {

    private final IncidentBook book;
    private final BudgetPeriod period;

    IncidentTables(IncidentBook book, BudgetPeriod period) {
        this.book = book;
        this.period = period;
    }

    /** Each criticality with its target. */
    Table byCriticality() {
        TallyTable table = new TallyTable();
        for (Criticality criticality : book.criticalities()) {
            Tally tally = book.tally(IncidentBook.ofCriticality(criticality.code()));
            table.row(criticality.code(), Table.RowKind.LINE, title(criticality), tally, "." + criticality.code());
        }
        table.row("total", Table.RowKind.TOTAL, "Total", book.tally(group -> true), "all");
        return table.table("ict-incidents", "Incidents by criticality", "Criticality");
    }

    /** What share was resolved in time, by month of report. */
    Chart byMonth() {
        List<Table.Row> rows = period.months().stream().map(this::month).toList();
        return new Chart(
                "ict-incidents-by-month",
                "Incidents resolved in time by month",
                "The share of incidents resolved within their targets, by month of report; %s over the period."
                        .formatted(book.tally(group -> true)
                                .rate()
                                .map(rate -> FigureStyle.PERCENTAGE.print(rate, ' ') + " per cent")
                                .orElse("none can be judged")),
                Chart.Kind.LINES,
                FigureStyle.PERCENTAGE,
                "Per cent",
                List.of(1),
                rows.stream().map(Table.Row::id).toList(),
                new Table(
                        "ict-incidents-by-month-table",
                        "",
                        "By month of report",
                        List.of(
                                Table.Column.text("Month"),
                                Table.Column.figures("Resolved in time, per cent"),
                                Table.Column.figures("Held against a target"),
                                Table.Column.figures("Incidents")),
                        rows,
                        Map.of()));
    }

    private Table.Row month(YearMonth month) {
        Tally tally = book.tally(IncidentBook.ofMonth(month));
        Optional<Percentage> rate = tally.rate();
        return new Table.Row(
                month.toString(),
                Table.RowKind.LINE,
                List.of(
                        Cells.text(Captions.month(month)),
                        Cells.figure(rate, FigureStyle.PERCENTAGE, "resolved-in-time." + month),
                        Cells.count(Optional.of(tally.judged()), "incident", "incidents-judged." + month),
                        Cells.count(Optional.of(tally.incidents()), "incident", "incidents." + month)));
    }

    private static String title(Criticality criticality) {
        return criticality.targetHours() == null
                ? criticality.title() + " (no target)"
                : "%s (%d hours)".formatted(criticality.title(), criticality.targetHours());
    }
}
