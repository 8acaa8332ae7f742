package org.missionbench.facilities;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.content.Chart;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.Percentage;
import org.missionbench.kernel.Quantity;

/** Tables and charts of scorecards, waste and energy. */
final class EnvironmentTables {

    private EnvironmentTables() {}

    /** A scorecard by item, with each assessment of the period. */
    static Table scorecard(ScoreBook book, Scorecard card) {
        List<Assessment> assessments = book.assessments(card);
        List<Table.Column> columns = new ArrayList<>(Cells.columns(List.of("Item"), "Most"));
        assessments.forEach(row -> columns.add(Table.Column.figures(Captions.day(row.date()))));
        List<Table.Row> rows = new ArrayList<>();
        for (ScorecardItem item : book.items(card)) {
            List<Table.Cell> cells = new ArrayList<>(List.of(Cells.text(item.title()), points(item.most())));
            assessments.forEach(row -> cells.add(points(
                    book.score(row, item).map(Score::points).orElse(null),
                    isLast(assessments, row) ? "score.%s.%s".formatted(card.code(), item.code()) : "")));
            rows.add(new Table.Row(item.code(), Table.RowKind.LINE, cells));
        }
        rows.add(total(card, assessments));
        return Cells.table("facility-scorecard-" + card.code(), card.title(), "Points", columns, rows);
    }

    private static Table.Row total(Scorecard card, List<Assessment> assessments) {
        List<Table.Cell> cells =
                new ArrayList<>(List.of(Cells.text("Total"), points(card.most(), "score-most." + card.code())));
        assessments.forEach(
                row -> cells.add(points(row.points(), isLast(assessments, row) ? "score." + card.code() : "")));
        return new Table.Row("total", Table.RowKind.TOTAL, cells);
    }

    private static boolean isLast(List<Assessment> assessments, Assessment row) {
        return row.equals(assessments.get(assessments.size() - 1));
    }

    private static Table.Cell points(BigDecimal points) {
        return points(points, "");
    }

    private static Table.Cell points(@Nullable BigDecimal points, String key) {
        Quantity quantity = points == null ? null : new Quantity(points, "point");
        return key.isEmpty()
                ? Cells.plain(quantity, FigureStyle.DECIMAL)
                : Cells.figure(quantity, FigureStyle.DECIMAL, key);
    }

    /** Waste by kind, with the part of which something was made again. */
    static Table waste(WasteBook book, BudgetPeriod period) {
        return Cells.table(
                "facility-waste",
                "Waste",
                period + ", in the unit of each kind",
                Cells.columns(List.of("Kind", "Unit", "Hazardous"), "Collected", "Recovered"),
                book.kinds().stream()
                        .filter(kind -> book.quantity(kind, row -> true).signum() != 0)
                        .map(kind -> row(book, kind))
                        .toList());
    }

    private static Table.Row row(WasteBook book, WasteKind kind) {
        Quantity collected = quantity(kind, book.quantity(kind, row -> true));
        Quantity recovered = quantity(kind, book.recovered(kind));
        return Cells.line(
                kind.code(),
                Cells.text(kind.title()),
                Cells.text(kind.unit().written()),
                Cells.text(kind.hazardous() ? "yes" : "no"),
                Cells.figure(collected, FigureStyle.COUNT, "waste", kind.code()),
                Cells.figure(recovered, FigureStyle.COUNT, "waste", kind.code(), "recovered"));
    }

    private static Quantity quantity(WasteKind kind, BigDecimal quantity) {
        return new Quantity(quantity, kind.unit().written());
    }

    /** Kilowatt-hours by month and source. */
    static Chart energy(EnergyBook book, BudgetPeriod period) {
        List<Table.Row> rows =
                period.months().stream().map(month -> month(book, month)).toList();
        String[] heads = book.sources().stream().map(EnergySource::title).toArray(String[]::new);
        Table table = Cells.table(
                "facility-energy-table", "", "Kilowatt-hours", Cells.columns(List.of("Month"), heads), rows);
        return new Chart(
                "facility-energy",
                "Energy by month and source",
                "Kilowatt-hours used in each month of the period from: %s.".formatted(String.join(", ", heads)),
                Chart.Kind.COLUMNS,
                FigureStyle.COUNT,
                "Kilowatt-hours",
                IntStream.rangeClosed(1, heads.length).boxed().toList(),
                rows.stream().map(Table.Row::id).toList(),
                table);
    }

    private static Table.Row month(EnergyBook book, YearMonth month) {
        List<Table.Cell> cells = new ArrayList<>(List.of(Cells.text(Captions.month(month))));
        for (EnergySource source : book.sources()) {
            BigDecimal used = book.kilowattHours(
                    row -> row.month().equals(month) && row.source().equals(source.code()));
            cells.add(Cells.plain(kilowattHours(used), FigureStyle.COUNT));
        }
        return new Table.Row(month.toString(), Table.RowKind.LINE, cells);
    }

    /** Energy of the period by source, with the share of renewable ones. */
    static Table sources(EnergyBook book, BudgetPeriod period) {
        List<Table.Row> rows = new ArrayList<>(
                book.sources().stream().map(source -> row(book, source)).toList());
        rows.add(Cells.total(
                Cells.text("Total, renewable in per cent"),
                Cells.text(""),
                Cells.figure(kilowattHours(book.kilowattHours(row -> true)), FigureStyle.COUNT, "energy", "total"),
                Cells.figure(
                        book.renewableShare(row -> true).orElse(null), FigureStyle.PERCENTAGE, "renewable-share")));
        return Cells.table(
                "facility-energy-sources",
                "Energy",
                period + ", kilowatt-hours and per cent",
                Cells.columns(List.of("Source", "Renewable"), "Used", "Share"),
                rows);
    }

    private static Table.Row row(EnergyBook book, EnergySource source) {
        BigDecimal used = book.kilowattHours(row -> row.source().equals(source.code()));
        BigDecimal all = book.kilowattHours(row -> true);
        return Cells.line(
                source.code(),
                Cells.text(source.title()),
                Cells.text(source.renewable() ? "yes" : "no"),
                Cells.figure(kilowattHours(used), FigureStyle.COUNT, "energy", source.code()),
                Cells.plain(Percentage.of(used, all).orElse(null), FigureStyle.PERCENTAGE));
    }

    private static Quantity kilowattHours(BigDecimal used) {
        return new Quantity(used, "kilowatt-hour");
    }
}
