package org.missionbench.finance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.scope.MissionPeriodChoice;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code forecast}: what the year will cost, by budget class, against the apportionment. */
@Component
public final class ForecastCommand implements Command {

    private static final char SPACE = ' ';

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ForecastCommand(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/forecast";
    }

    @Override
    public CommandShape shape() {
        return new CommandShape(
                "forecast",
                "Forecasts the year's expenditure by budget class from the months so far",
                "The months so far plus their mean for each month that remains, with an interval that holds in 80 of 100 years when months are alike. Thousands of United States dollars; with --json exact amounts.",
                List.of(MissionPeriodChoice.MISSION, MissionPeriodChoice.PERIOD, ThroughMonth.PARAMETER),
                List.of("forecast", "forecast --through 2022-03"));
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        MissionPeriod scope = MissionPeriodChoice.of(arguments, store.missionPeriods());
        MonthlyExpenditure monthly = ThroughMonth.of(arguments, scope, store);
        ResourceAmounts amounts = ResourceAmounts.of(store, scope);
        List<Outlook> outlooks = new ArrayList<>();
        for (BudgetClass line : monthly.classes()) {
            outlooks.add(outlook(line.code(), line.title(), amounts, monthly.soFar(line), monthly));
        }
        TotalLine gross = TotalLine.GROSS;
        outlooks.add(outlook(gross.code(), gross.title(), amounts, monthly.totalsSoFar(), monthly));
        List<Outlook> shown = outlooks.stream().filter(Outlook::hasAmounts).toList();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("mission", scope.mission());
        data.put("period", scope.period().toString());
        data.put("months", monthly.monthsSoFar().size());
        data.put("interval_per_cent", Forecast.INTERVAL_PER_CENT);
        data.put("classes", shown.stream().map(Outlook::data).toList());
        return new CommandOutcome(
                CommandOutcome.Status.DONE,
                List.of(
                        new CommandOutcome.Line(after(monthly)),
                        new CommandOutcome.Rows(
                                List.of(
                                        "Class",
                                        "So far",
                                        "Forecast",
                                        "At least",
                                        "At most",
                                        "Apportionment",
                                        "Variance"),
                                shown.stream().map(Outlook::cells).toList(),
                                List.of(1, 2, 3, 4, 5, 6))),
                data);
    }

    private static String after(MonthlyExpenditure monthly) {
        int months = monthly.monthsSoFar().size();
        String after = "After %d of %d months".formatted(months, monthly.monthsOfYear());
        return months < Forecast.FEWEST_MONTHS && months < monthly.monthsOfYear()
                ? after
                        + ": no forecast yet, because it takes %d months to tell how much months differ"
                                .formatted(Forecast.FEWEST_MONTHS)
                : after;
    }

    private static Outlook outlook(
            String code, String title, ResourceAmounts amounts, List<Money> soFar, MonthlyExpenditure monthly) {
        Money spent = soFar.stream().reduce(Money.zero(Money.usd()), Money::plus);
        return new Outlook(
                code,
                title,
                spent,
                amounts.apportionment(code),
                Forecast.of(soFar, monthly.monthsOfYear()).orElse(null));
    }

    private record Outlook(String code, String title, Money soFar, Money apportionment, @Nullable Forecast forecast) {

        boolean hasAmounts() {
            return !soFar.isNil() || !apportionment.isNil();
        }

        List<String> cells() {
            return List.of(
                    title,
                    print(soFar),
                    printed(Forecast::expected),
                    printed(Forecast::low),
                    printed(Forecast::high),
                    print(apportionment),
                    printed(this::variance));
        }

        Map<String, Object> data() {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("class", code);
            line.put("so_far", exact(soFar));
            line.put("apportionment", exact(apportionment));
            if (forecast != null) {
                line.put("forecast", exact(forecast.expected()));
                line.put("low", exact(forecast.low()));
                line.put("high", exact(forecast.high()));
                line.put("variance", exact(variance(forecast)));
            }
            return line;
        }

        private Money variance(Forecast year) {
            return apportionment.minus(year.expected());
        }

        private String printed(Function<Forecast, Money> amount) {
            return forecast == null ? FigureStyle.nil() : print(amount.apply(forecast));
        }

        private static String print(Money amount) {
            return FigureStyle.THOUSANDS.print(amount, SPACE);
        }

        private static String exact(Money amount) {
            return amount.toDecimal().toPlainString();
        }
    }
}
