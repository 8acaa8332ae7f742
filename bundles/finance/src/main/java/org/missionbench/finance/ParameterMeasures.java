package org.missionbench.finance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.ExchangeRate;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Percentage;
import org.missionbench.kernel.Quantity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rates of exchange, budgeted parameters, the way of the budget and earlier results. */
@Component
public final class ParameterMeasures implements MeasureSource {

    private static final int RATE_SCALE = 6;

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ParameterMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/parameter-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        List<Measure> measures = new ArrayList<>();
        store.all(scope, BudgetedRate.class).forEach(row -> measures.add(budgeted(row)));
        averages(store.all(scope, OperationalRate.class))
                .forEach((currency, rate) -> measures.add(actual(currency, rate)));
        store.all(scope, BudgetParameter.class).forEach(row -> parameter(measures, row));
        store.all(scope, BudgetStep.class).forEach(row -> step(measures, row));
        store.all(scope, EarlierResult.class).forEach(row -> earlier(measures, row));
        return measures;
    }

    private static Measure budgeted(BudgetedRate row) {
        return new Measure(
                MeasureKey.of("finance", "exchange-rate", row.currency().toLowerCase(Locale.ROOT), "budgeted"),
                row.currency() + " to 1 United States dollar, budgeted",
                new ExchangeRate(Currency.getInstance(row.currency()), row.rate()),
                "as entered; a higher rate is a saving",
                List.of(new RowSelection("budgeted-rate", Map.of("currency", row.currency()))));
    }

    private static Map<String, BigDecimal> averages(List<OperationalRate> rates) {
        return rates.stream()
                .collect(Collectors.groupingBy(
                        OperationalRate::currency,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), ParameterMeasures::average)));
    }

    private static BigDecimal average(List<OperationalRate> rates) {
        BigDecimal sum = rates.stream().map(OperationalRate::rate).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(rates.size()), RATE_SCALE, RoundingMode.HALF_UP);
    }

    private static Measure actual(String currency, BigDecimal rate) {
        return new Measure(
                MeasureKey.of("finance", "exchange-rate", currency.toLowerCase(Locale.ROOT), "actual"),
                currency + " to 1 United States dollar, average",
                new ExchangeRate(Currency.getInstance(currency), rate),
                "average of the monthly operational rates; a higher rate is a saving",
                List.of(new RowSelection("operational-rate", Map.of("currency", currency))));
    }

    private static void parameter(List<Measure> measures, BudgetParameter row) {
        measures.add(parameter(row, "budgeted", row.budgeted()));
        measures.add(parameter(row, "actual", row.actual()));
    }

    private static Measure parameter(BudgetParameter row, String column, @Nullable BigDecimal value) {
        return new Measure(
                MeasureKey.of("finance", "budget-parameter", row.code(), column),
                row.title() + ", " + column,
                value == null ? null : figure(row.unit(), value),
                "as entered from " + row.source(),
                List.of(new RowSelection("budget-parameter", Map.of("code", row.code()))));
    }

    private static Figure figure(BudgetParameter.Unit unit, BigDecimal value) {
        return unit == BudgetParameter.Unit.PER_CENT ? new Percentage(value) : new Quantity(value, "unit");
    }

    private static void step(List<Measure> measures, BudgetStep row) {
        String step = row.step().name().toLowerCase(Locale.ROOT);
        List<RowSelection> rows = List.of(new RowSelection("budget-step", Map.of("step", step)));
        String method = "as entered from " + row.document();
        MeasureKey gross = MeasureKey.of("finance", "budget-step", step, "gross");
        MeasureKey net = MeasureKey.of("finance", "budget-step", step, "net");
        measures.add(new Measure(gross, "Budget as " + step + ", gross", row.gross(), method, rows));
        measures.add(new Measure(net, "Budget as " + step + ", net", row.net(), method, rows));
    }

    private static void earlier(List<Measure> measures, EarlierResult row) {
        String period = row.period().toString().replace('/', '-');
        List<RowSelection> rows = List.of(
                new RowSelection("earlier-result", Map.of("period", row.period().toString())));
        String method = "as entered from " + row.source();
        measures.add(new Measure(
                MeasureKey.of("finance", "earlier", period, "expenditure"),
                "Gross expenditure " + row.period(),
                row.expenditure(),
                method,
                rows));
        measures.add(new Measure(
                MeasureKey.of("finance", "earlier", period, "utilization-rate"),
                "Resource utilization rate " + row.period(),
                new Percentage(row.utilizationRate()),
                method,
                rows));
    }
}
