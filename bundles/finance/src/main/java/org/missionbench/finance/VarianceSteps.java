package org.missionbench.finance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.content.Chart;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.Money;

/** The steps from the apportionment to the expenditure. A step up is an increased requirement. */
final class VarianceSteps {

    private static final String GROSS = TotalLine.GROSS.code();

    private final ResourceAmounts amounts;

    VarianceSteps(ResourceAmounts amounts) {
        this.amounts = amounts;
    }

    Chart byGroup() {
        List<Line> lines = amounts.groups().stream()
                .map(group -> new Line(group.code(), group.title()))
                .toList();
        return chart("variance-by-group", "From apportionment to expenditure, by group", lines);
    }

    /** Largest steps first, so that the eye finds what matters. */
    Chart byClass() {
        List<Line> lines = amounts.groups().stream()
                .flatMap(group -> amounts.classesOf(group).stream())
                .filter(budgetClass -> !amounts.isOfWhich(budgetClass))
                .filter(budgetClass -> !amounts.variance(budgetClass.code()).isNil())
                .sorted(Comparator.comparing((BudgetClass budgetClass) ->
                                amounts.variance(budgetClass.code()).absolute())
                        .reversed())
                .map(budgetClass -> new Line(budgetClass.code(), budgetClass.title()))
                .toList();
        return chart("variance-by-class", "From apportionment to expenditure, by class", lines);
    }

    private Chart chart(String id, String title, List<Line> lines) {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(end("apportioned", "Apportionment", amounts.apportionment(GROSS), "apportionment"));
        lines.forEach(line -> rows.add(step(line)));
        rows.add(end("spent", "Expenditure", amounts.expenditure(GROSS), "expenditure"));
        Table table = new Table(
                id + "-table",
                "",
                Captions.THOUSANDS,
                List.of(
                        Table.Column.text("Step"),
                        Table.Column.figures("Apportionment"),
                        Table.Column.figures("Expenditure"),
                        Table.Column.figures("Variance"),
                        Table.Column.figures("Change")),
                rows,
                Map.of());
        return new Chart(
                id,
                title,
                "Steps from an apportionment of %s to an expenditure of %s."
                        .formatted(
                                Captions.print(amounts.apportionment(GROSS)),
                                Captions.print(amounts.expenditure(GROSS))),
                Chart.Kind.WATERFALL,
                FigureStyle.THOUSANDS,
                Captions.THOUSANDS,
                List.of(table.columns().size() - 1),
                rows.stream().map(Table.Row::id).toList(),
                table);
    }

    private static Table.Row end(String id, String title, Money amount, String measure) {
        Table.TextCell blank = new Table.TextCell("");
        return new Table.Row(
                id,
                Table.RowKind.TOTAL,
                List.of(new Table.TextCell(title), blank, blank, blank, cell(amount, measure, GROSS)));
    }

    private Table.Row step(Line line) {
        Money variance = amounts.variance(line.code());
        return new Table.Row(
                line.code(),
                Table.RowKind.LINE,
                List.of(
                        new Table.TextCell(line.title()),
                        cell(amounts.apportionment(line.code()), "apportionment", line.code()),
                        cell(amounts.expenditure(line.code()), "expenditure", line.code()),
                        cell(variance, "variance", line.code()),
                        new Table.FigureCell(variance.negated(), FigureStyle.THOUSANDS)));
    }

    private static Table.FigureCell cell(Money amount, String measure, String code) {
        return new Table.FigureCell(amount, FigureStyle.THOUSANDS).withMeasure(MeasureKey.of("finance", measure, code));
    }

    private record Line(String code, String title) {}
}
