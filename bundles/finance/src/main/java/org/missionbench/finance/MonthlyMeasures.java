package org.missionbench.finance;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Expenditure by month and the forecast for the year, by class and for everything. */
@Component
public final class MonthlyMeasures implements MeasureSource {

    private static final String METHOD =
            "sum of postings of the month in the stages obligation, disbursement and accrual";

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public MonthlyMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/monthly-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        MonthlyExpenditure monthly = MonthlyExpenditure.of(store, scope);
        List<Measure> measures = new ArrayList<>();
        for (YearMonth month : monthly.monthsSoFar()) {
            measures.add(new Measure(
                    MeasureKey.of("finance", "monthly-expenditure", month.toString()),
                    "Expenditure in " + month,
                    monthly.total(month),
                    METHOD,
                    List.of(new RowSelection("ledger", Map.of("month", month.toString())))));
        }
        for (BudgetClass line : monthly.classes()) {
            ofClass(measures, monthly, line);
        }
        forecast(measures, monthly, TotalLine.GROSS.code(), TotalLine.GROSS.title(), monthly.totalsSoFar(), Map.of());
        return measures;
    }

    private static void ofClass(List<Measure> measures, MonthlyExpenditure monthly, BudgetClass line) {
        for (YearMonth month : monthly.monthsSoFar()) {
            measures.add(new Measure(
                    MeasureKey.of("finance", "monthly-expenditure", line.code(), month.toString()),
                    "%s: expenditure in %s".formatted(line.title(), month),
                    monthly.amount(line, month),
                    METHOD,
                    List.of(new RowSelection(
                            "ledger", Map.of("budget_class", line.code(), "month", month.toString())))));
        }
        Map<String, String> rows = Map.of("budget_class", line.code());
        forecast(measures, monthly, line.code(), line.title(), monthly.soFar(line), rows);
    }

    private static void forecast(
            List<Measure> measures,
            MonthlyExpenditure monthly,
            String line,
            String title,
            List<Money> soFar,
            Map<String, String> equal) {
        if (soFar.isEmpty()) {
            return;
        }
        Optional<Forecast> forecast = Forecast.of(soFar, monthly.monthsOfYear());
        List<RowSelection> rows = List.of(new RowSelection("ledger", equal));
        measures.add(
                forecast(line, "forecast", title + ": forecast for the year", forecast.map(Forecast::expected), rows));
        measures.add(forecast(
                line, "forecast-low", title + ": at least, in 9 of 10 cases", forecast.map(Forecast::low), rows));
        measures.add(forecast(
                line, "forecast-high", title + ": at most, in 9 of 10 cases", forecast.map(Forecast::high), rows));
    }

    private static Measure forecast(
            String line, String name, String title, Optional<Money> amount, List<RowSelection> rows) {
        return new Measure(
                MeasureKey.of("finance", name, line),
                title,
                amount.orElse(null),
                "months so far plus their mean for each month that remains; ends of the 80 per cent interval by Student's t; none with fewer than two months",
                rows);
    }
}
