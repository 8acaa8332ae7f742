package org.missionbench.finance;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Chart;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.view.WorkbenchView;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The page Classes by month: in which months each class was spent. */
@Component
public final class ClassMonthsView implements WorkbenchView {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ClassMonthsView(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/class-months";
    }

    @Override
    public Shape shape() {
        return new Shape(
                "Classes by month",
                Perspective.BUDGET,
                30,
                "In which months each budget class was spent. The stronger the shade of a field, the nearer it is to the highest month of its class, so that a small class shows its pattern beside a large one. Every amount opens its postings.",
                "Fill in budget-group and budget-class, then import ledger");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        MonthlyExpenditure monthly = MonthlyExpenditure.of(store, scope);
        List<BudgetClass> spent = monthly.classes().stream()
                .filter(budgetClass -> monthly.soFar(budgetClass).stream().anyMatch(amount -> !amount.isNil()))
                .toList();
        return spent.isEmpty() ? List.of() : List.of(chart(monthly, spent));
    }

    private static Chart chart(MonthlyExpenditure monthly, List<BudgetClass> spent) {
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.text("Class")));
        List<Integer> series = new ArrayList<>();
        for (YearMonth month : monthly.monthsSoFar()) {
            columns.add(Table.Column.figures(Captions.shortMonth(month)));
            series.add(columns.size() - 1);
        }
        List<Table.Row> rows =
                spent.stream().map(budgetClass -> row(monthly, budgetClass)).toList();
        return new Chart(
                "class-months",
                "Expenditure by class and month",
                "A field for each of %d classes in each of %d months, shaded within its class."
                        .formatted(spent.size(), monthly.monthsSoFar().size()),
                Chart.Kind.HEAT_MAP,
                FigureStyle.THOUSANDS,
                Captions.THOUSANDS,
                series,
                rows.stream().map(Table.Row::id).toList(),
                new Table("class-months-table", "", Captions.THOUSANDS, columns, rows, Map.of()));
    }

    private static Table.Row row(MonthlyExpenditure monthly, BudgetClass budgetClass) {
        List<Table.Cell> cells = new ArrayList<>(List.of(new Table.TextCell(budgetClass.title())));
        for (YearMonth month : monthly.monthsSoFar()) {
            Money amount = monthly.amount(budgetClass, month);
            MeasureKey key = MeasureKey.of("finance", "monthly-expenditure", budgetClass.code(), month.toString());
            cells.add(new Table.FigureCell(amount, FigureStyle.THOUSANDS).withMeasure(key));
        }
        return new Table.Row(budgetClass.code(), Table.RowKind.LINE, cells);
    }
}
