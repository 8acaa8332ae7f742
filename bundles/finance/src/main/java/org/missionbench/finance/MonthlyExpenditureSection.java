package org.missionbench.finance;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Chart;
import org.missionbench.contracts.content.Formula;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.report.OutlinePlace;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Section III.C: expenditure by month as a chart with its table. */
@Component
public final class MonthlyExpenditureSection implements ReportSection {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final int EXPENDITURE = 1;

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public MonthlyExpenditureSection(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/monthly-expenditure";
    }

    @Override
    public OutlinePlace place() {
        return new OutlinePlace("III.C", "Monthly expenditure pattern");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        MonthlyExpenditure monthly = MonthlyExpenditure.of(store, scope);
        if (monthly.monthsSoFar().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(chart(monthly, scope)));
        if (!monthly.isComplete()) {
            blocks.add(new Notice(
                    Notice.Kind.REMARK,
                    "The period is not over: postings reach to %s. Balance and variances in this report are not final."
                            .formatted(MONTH.format(monthly.monthsSoFar()
                                    .get(monthly.monthsSoFar().size() - 1)))));
        }
        if (monthly.isReconstructed()) {
            blocks.add(
                    new Notice(
                            Notice.Kind.RECONSTRUCTED,
                            "Monthly amounts are not on record. They were reconstructed so that every budget class adds up exactly to its reported expenditure."));
        }
        return blocks;
    }

    private static Chart chart(MonthlyExpenditure monthly, MissionPeriod scope) {
        Table table = table(monthly, scope);
        return new Chart(
                "monthly-expenditure-chart",
                "Expenditure by month",
                description(monthly),
                Chart.Kind.COLUMNS,
                FigureStyle.THOUSANDS,
                Captions.THOUSANDS,
                List.of(EXPENDITURE),
                monthly.monthsSoFar().stream().map(YearMonth::toString).toList(),
                table);
    }

    private static String description(MonthlyExpenditure monthly) {
        YearMonth highest = monthly.monthsSoFar().stream()
                .max(Comparator.comparing(monthly::total))
                .orElseThrow();
        YearMonth lowest = monthly.monthsSoFar().stream()
                .min(Comparator.comparing(monthly::total))
                .orElseThrow();
        return "Upright bars for %d months: highest in %s, lowest in %s."
                .formatted(monthly.monthsSoFar().size(), MONTH.format(highest), MONTH.format(lowest));
    }

    private static Table table(MonthlyExpenditure monthly, MissionPeriod scope) {
        List<Table.Row> rows = new ArrayList<>();
        List<String> added = new ArrayList<>();
        Money cumulative = Money.zero(Money.usd());
        for (YearMonth month : monthly.monthsSoFar()) {
            cumulative = cumulative.plus(monthly.total(month));
            rows.add(row(month, monthly.total(month), cumulative));
            added.add(month.toString());
        }
        Table.FigureCell total = figure(cumulative)
                .withMeasure(MeasureKey.of("finance", "expenditure", TotalLine.GROSS.code()))
                .withFormula(new Formula.OfRows(added, List.of()));
        String head = monthly.isComplete() ? "Total" : "Total so far";
        rows.add(new Table.Row(
                "total", Table.RowKind.TOTAL, List.of(new Table.TextCell(head), total, new Table.TextCell(""))));
        forecastRows(monthly).forEach(rows::add);
        return new Table(
                "monthly-expenditure",
                "",
                Captions.thousands(scope),
                List.of(
                        Table.Column.text("Month"),
                        Table.Column.figures("Expenditure"),
                        Table.Column.figures("Cumulative")),
                rows,
                Map.of());
    }

    private static Table.Row row(YearMonth month, Money amount, Money cumulative) {
        return new Table.Row(
                month.toString(),
                Table.RowKind.LINE,
                List.of(
                        new Table.TextCell(MONTH.format(month)),
                        figure(amount).withMeasure(MeasureKey.of("finance", "monthly-expenditure", month.toString())),
                        figure(cumulative)));
    }

    private static List<Table.Row> forecastRows(MonthlyExpenditure monthly) {
        Optional<Forecast> forecast = Forecast.of(monthly.totalsSoFar(), monthly.monthsOfYear());
        if (monthly.isComplete() || forecast.isEmpty()) {
            return List.of();
        }
        String interval = " (%d per cent interval)".formatted(Forecast.INTERVAL_PER_CENT);
        return List.of(
                forecastRow("forecast", "Forecast for the year", forecast.get().expected()),
                forecastRow(
                        "forecast-low", "At least" + interval, forecast.get().low()),
                forecastRow(
                        "forecast-high", "At most" + interval, forecast.get().high()));
    }

    private static Table.Row forecastRow(String measure, String title, Money amount) {
        Table.FigureCell cell = figure(amount).withMeasure(MeasureKey.of("finance", measure, TotalLine.GROSS.code()));
        return new Table.Row(
                measure, Table.RowKind.LINE, List.of(new Table.TextCell(title), cell, new Table.TextCell("")));
    }

    private static Table.FigureCell figure(Money amount) {
        return new Table.FigureCell(amount, FigureStyle.THOUSANDS);
    }
}
