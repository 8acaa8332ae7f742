package org.missionbench.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Formula;
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

/** Section III.B: funds moved between groups. */
@Component
public final class RedeploymentsSection implements ReportSection {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public RedeploymentsSection(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/redeployments";
    }

    @Override
    public OutlinePlace place() {
        return new OutlinePlace("III.B", "Summary information on redeployments across groups");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        Redeployments redeployments = Redeployments.of(store, scope);
        if (redeployments.groups().isEmpty()) {
            return List.of();
        }
        List<Table.Row> rows = new ArrayList<>();
        for (BudgetGroup group : redeployments.groups()) {
            rows.add(group(group, redeployments));
        }
        rows.add(total(redeployments));
        rows.add(percentage(redeployments));
        return List.of(new Table("redeployments", "", Captions.THOUSANDS, heads(), rows, Map.of()));
    }

    private static List<Table.Column> heads() {
        return List.of(
                Table.Column.text("Group"),
                new Table.Column("Appropriation", "Original distribution", "", true),
                new Table.Column("Appropriation", "Redeployment", "", true),
                new Table.Column("Appropriation", "Revised distribution", "", true));
    }

    private static Table.Row group(BudgetGroup group, Redeployments redeployments) {
        return new Table.Row(
                group.code(),
                Table.RowKind.LINE,
                List.of(
                        new Table.TextCell(group.numeral() + ". " + group.title()),
                        cell(redeployments.original(group), group.code(), "original"),
                        cell(redeployments.redeployed(group), group.code(), "redeployed"),
                        cell(redeployments.revised(group), group.code(), "revised")
                                .withFormula(new Formula.ColumnSum(List.of(1, 2)))));
    }

    private static Table.Row total(Redeployments redeployments) {
        Formula sum = new Formula.OfRows(
                redeployments.groups().stream().map(BudgetGroup::code).toList(), List.of());
        Money original = redeployments.totalOriginal();
        Money moved = redeployments.totalRedeployed();
        return new Table.Row(
                "total",
                Table.RowKind.TOTAL,
                List.of(
                        new Table.TextCell("Total"),
                        cell(original, "total", "original").withFormula(sum),
                        cell(moved, "total", "redeployed").withFormula(sum),
                        cell(original.plus(moved), "total", "revised").withFormula(sum)));
    }

    // blank, not a dash, when nothing moved: so the reports print it
    private static Table.Row percentage(Redeployments redeployments) {
        Table.Cell share = redeployments
                .percentage()
                .<Table.Cell>map(value -> new Table.FigureCell(value, FigureStyle.PERCENTAGE)
                        .withMeasure(MeasureKey.of("finance", "redeployment-percentage")))
                .orElse(new Table.TextCell(""));
        return new Table.Row(
                "percentage",
                Table.RowKind.LINE,
                List.of(
                        new Table.TextCell("Percentage of redeployment to total appropriation"),
                        new Table.TextCell(""),
                        share,
                        new Table.TextCell("")));
    }

    private static Table.FigureCell cell(Money amount, String line, String column) {
        return new Table.FigureCell(amount, FigureStyle.THOUSANDS)
                .withMeasure(MeasureKey.of("finance", "redeployment", line, column));
    }
}
