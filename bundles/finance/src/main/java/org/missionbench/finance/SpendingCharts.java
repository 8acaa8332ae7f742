package org.missionbench.finance;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Chart;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;

/** The charts of the page Spending. */
final class SpendingCharts {

    private final MonthlyExpenditure monthly;
    private final Money apportionment;
    private final List<YearMonth> months;
    private final List<Money> soFar;

    SpendingCharts(MonthlyExpenditure monthly, Money apportionment, MissionPeriod scope) {
        this.monthly = monthly;
        this.apportionment = apportionment;
        this.months = scope.period().months();
        this.soFar = monthly.totalsSoFar();
    }

    /** Cumulative expenditure against the even pace; the months that remain as a forecast with its band. */
    Chart pace() {
        List<Table.Row> rows = new ArrayList<>();
        for (int at = 0; at < months.size(); at++) {
            rows.add(paceRow(at));
        }
        boolean isOver = monthly.isComplete();
        List<String> heads = isOver
                ? List.of("Expenditure so far", "Even pace")
                : List.of("Expenditure so far", "Even pace", "Forecast", "At least", "At most");
        return chart(
                "spending-pace",
                "Expenditure against the apportionment",
                "Cumulative expenditure to %s, %s; an even pace would have reached %s."
                        .formatted(
                                Captions.month(months.get(soFar.size() - 1)),
                                Captions.print(spent(soFar.size())),
                                Captions.print(evenPace(soFar.size()))),
                isOver ? Chart.Kind.LINES : Chart.Kind.BAND,
                table("spending-pace-table", heads, rows));
    }

    private Table.Row paceRow(int at) {
        int ended = at + 1;
        boolean isKnown = ended <= soFar.size();
        Optional<Forecast> forecast = ended < soFar.size() ? Optional.empty() : Forecast.of(soFar, ended);
        List<@Nullable Money> amounts = new ArrayList<>();
        amounts.add(isKnown ? spent(ended) : null);
        amounts.add(evenPace(ended));
        if (!monthly.isComplete()) {
            amounts.add(forecast.map(Forecast::expected).orElse(null));
            amounts.add(forecast.map(Forecast::low).orElse(null));
            amounts.add(forecast.map(Forecast::high).orElse(null));
        }
        return row(months.get(at), amounts.stream().map(SpendingCharts::cell).toList());
    }

    /** What each month has cost. */
    Chart months() {
        List<Table.Row> rows = new ArrayList<>();
        for (YearMonth month : monthly.monthsSoFar()) {
            rows.add(row(
                    month,
                    List.of(cell(monthly.total(month))
                            .withMeasure(MeasureKey.of("finance", "monthly-expenditure", month.toString())))));
        }
        Table table = table("spending-months-table", List.of("Expenditure"), rows);
        return chart(
                "spending-months",
                "Expenditure by month",
                "Upright bars, one for each month with postings.",
                Chart.Kind.COLUMNS,
                table);
    }

    /** What the year was expected to cost after each month; none with fewer than two months. */
    Optional<Block> outlook() {
        List<Table.Row> rows = new ArrayList<>();
        for (int ended = Forecast.FEWEST_MONTHS; ended <= soFar.size(); ended++) {
            Optional<Forecast> forecast = Forecast.of(soFar.subList(0, ended), months.size());
            YearMonth month = months.get(ended - 1);
            boolean isLast = ended == soFar.size();
            forecast.ifPresent(year -> rows.add(outlookRow(month, year, isLast)));
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(chart(
                "spending-outlook",
                "What the year was expected to cost, after each month",
                "The forecast for the year with its band, made anew after each month, against the apportionment of %s."
                        .formatted(Captions.print(apportionment)),
                Chart.Kind.BAND,
                table("spending-outlook-table", List.of("Apportionment", "Forecast", "At least", "At most"), rows)));
    }

    private Table.Row outlookRow(YearMonth month, Forecast year, boolean isLast) {
        Table.FigureCell approved = cell(apportionment).withMeasure(gross("apportionment"));
        return row(
                month,
                List.of(
                        approved,
                        known(year.expected(), "forecast", isLast),
                        known(year.low(), "forecast-low", isLast),
                        known(year.high(), "forecast-high", isLast)));
    }

    // the measures tell of the last month only
    private static Table.FigureCell known(Money amount, String measure, boolean isLast) {
        return isLast ? cell(amount).withMeasure(gross(measure)) : cell(amount);
    }

    private static MeasureKey gross(String measure) {
        return MeasureKey.of("finance", measure, TotalLine.GROSS.code());
    }

    private Money spent(int ended) {
        return soFar.subList(0, ended).stream().reduce(Money.zero(Money.usd()), Money::plus);
    }

    private Money evenPace(int ended) {
        return Money.usdCents(Math.round((double) apportionment.minorUnits() * ended / months.size()));
    }

    private static Chart chart(String id, String title, String description, Chart.Kind kind, Table table) {
        List<Integer> series = new ArrayList<>();
        for (int at = 1; at < table.columns().size(); at++) {
            series.add(at);
        }
        List<String> categories = table.rows().stream().map(Table.Row::id).toList();
        return new Chart(
                id, title, description, kind, FigureStyle.THOUSANDS, Captions.THOUSANDS, series, categories, table);
    }

    private static Table table(String id, List<String> heads, List<Table.Row> rows) {
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.text("Month")));
        heads.forEach(head -> columns.add(Table.Column.figures(head)));
        return new Table(id, "", Captions.THOUSANDS, columns, rows, Map.of());
    }

    private static Table.Row row(YearMonth month, List<Table.FigureCell> figures) {
        List<Table.Cell> cells = new ArrayList<>(List.of(new Table.TextCell(Captions.month(month))));
        cells.addAll(figures);
        return new Table.Row(month.toString(), Table.RowKind.LINE, cells);
    }

    private static Table.FigureCell cell(@Nullable Money amount) {
        return new Table.FigureCell(amount, FigureStyle.THOUSANDS);
    }
}
