package org.missionbench.programmes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.content.Block;
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

/** Section III.E: expenditure on programmatic activities by category, of-which lines below what contains them. */
@Component
public final class ExpenditureSection implements ReportSection {

    private static final String REST = "without-category";
    private static final String TOTAL = "total";

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ExpenditureSection(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "programmes/expenditure";
    }

    @Override
    public OutlinePlace place() {
        return new OutlinePlace("III.E", "Substantive and other programmatic activities");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        Categories categories = Categories.of(store, scope);
        if (categories.funds().isEmpty()) {
            return List.of();
        }
        Table table = new Table(
                "programmatic-expenditure",
                "",
                "Thousands of United States dollars",
                List.of(Table.Column.text("Category"), Table.Column.figures("Expenditure")),
                rows(categories),
                Map.of());
        return categories.funds().isReconstructed() ? List.of(table, reconstructed()) : List.of(table);
    }

    private static List<Table.Row> rows(Categories categories) {
        List<Table.Row> rows = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (ProgrammaticCategory category : categories.outermost()) {
            added.add(category.code());
            rows.add(row(category, Table.RowKind.LINE, categories));
            categories.within(category).forEach(part -> rows.add(row(part, Table.RowKind.OF_WHICH, categories)));
        }
        Money rest = categories.spentWithoutCategory();
        if (!rest.isNil()) {
            added.add(REST);
            rows.add(row(
                    REST, Table.RowKind.LINE, "Without category", new Table.FigureCell(rest, FigureStyle.THOUSANDS)));
        }
        rows.add(row(
                TOTAL,
                Table.RowKind.TOTAL,
                "Total",
                measured(TOTAL, categories.total()).withFormula(new Formula.OfRows(added, List.of()))));
        return rows;
    }

    private static Table.Row row(ProgrammaticCategory category, Table.RowKind kind, Categories categories) {
        return row(category.code(), kind, category.title(), measured(category.code(), categories.spent(category)));
    }

    private static Table.Row row(String id, Table.RowKind kind, String title, Table.FigureCell cell) {
        return new Table.Row(id, kind, List.of(new Table.TextCell(title), cell));
    }

    private static Table.FigureCell measured(String code, Money amount) {
        return new Table.FigureCell(amount, FigureStyle.THOUSANDS)
                .withMeasure(MeasureKey.of("programmes", "expenditure", code));
    }

    private static Notice reconstructed() {
        return new Notice(
                Notice.Kind.RECONSTRUCTED,
                "Amounts of single projects were reconstructed, so that each category adds up to what was published for it.");
    }
}
