package org.missionbench.finance;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

/** {@code expenditure}: what was spent by budget class and month. */
@Component
public final class ExpenditureCommand implements Command {

    private static final char SPACE = ' ';

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ExpenditureCommand(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/expenditure";
    }

    @Override
    public CommandShape shape() {
        return new CommandShape(
                "expenditure",
                "Shows expenditure by budget class and month",
                "Thousands of United States dollars; with --json exact amounts. Of-which classes are contained in their class.",
                List.of(MissionPeriodChoice.MISSION, MissionPeriodChoice.PERIOD, ThroughMonth.PARAMETER),
                List.of("expenditure", "expenditure --through 2022-03 --json"));
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        MissionPeriod scope = MissionPeriodChoice.of(arguments, store.missionPeriods());
        MonthlyExpenditure monthly = ThroughMonth.of(arguments, scope, store);
        List<YearMonth> months = monthly.monthsSoFar();
        List<List<String>> rows = new ArrayList<>();
        List<Map<String, Object>> data = new ArrayList<>();
        for (BudgetClass line : monthly.classes()) {
            List<Money> amounts = monthly.soFar(line);
            if (amounts.stream().anyMatch(amount -> !amount.isNil())) {
                rows.add(row(line.title(), amounts));
                data.add(data(line.code(), line.title(), months, amounts));
            }
        }
        rows.add(row(TotalLine.GROSS.title(), monthly.totalsSoFar()));
        data.add(data(TotalLine.GROSS.code(), TotalLine.GROSS.title(), months, monthly.totalsSoFar()));
        List<CommandOutcome.Part> parts = new ArrayList<>(List.of(table(months, rows)));
        if (monthly.isReconstructed()) {
            parts.add(new CommandOutcome.Line("Some of these amounts are reconstructed, not recorded."));
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("mission", scope.mission());
        result.put("period", scope.period().toString());
        result.put("reconstructed", monthly.isReconstructed());
        result.put("classes", data);
        return new CommandOutcome(CommandOutcome.Status.DONE, parts, result);
    }

    private static CommandOutcome.Rows table(List<YearMonth> months, List<List<String>> rows) {
        List<String> heads = new ArrayList<>(List.of("Class"));
        months.forEach(month -> heads.add(month.toString()));
        heads.add("Total");
        List<Integer> right = IntStream.range(1, heads.size()).boxed().toList();
        return new CommandOutcome.Rows(heads, rows, right);
    }

    private static List<String> row(String title, List<Money> amounts) {
        List<String> cells = new ArrayList<>(List.of(title));
        amounts.forEach(amount -> cells.add(FigureStyle.THOUSANDS.print(amount, SPACE)));
        cells.add(FigureStyle.THOUSANDS.print(sum(amounts), SPACE));
        return cells;
    }

    private static Map<String, Object> data(String code, String title, List<YearMonth> months, List<Money> amounts) {
        Map<String, Object> byMonth = new LinkedHashMap<>();
        for (int at = 0; at < months.size(); at++) {
            byMonth.put(months.get(at).toString(), amounts.get(at).toDecimal().toPlainString());
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("class", code);
        line.put("title", title);
        line.put("months", byMonth);
        line.put("total", sum(amounts).toDecimal().toPlainString());
        return line;
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.zero(Money.usd()), Money::plus);
    }
}
