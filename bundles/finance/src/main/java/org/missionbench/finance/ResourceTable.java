package org.missionbench.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.content.Formula;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;

/** Sets the figures of financial resources as a table: in full for section III.A, by group for the summary. */
final class ResourceTable {

    private static final int FIRST_FIGURE = 1;

    private final ResourceAmounts amounts;
    private final List<ResourceColumn> columns;
    private final List<Table.Row> rows = new ArrayList<>();

    private ResourceTable(ResourceAmounts amounts, List<ResourceColumn> columns) {
        this.amounts = amounts;
        this.columns = columns;
    }

    /** The table of section III.A: classes, sub-totals and totals. */
    static Table full(ResourceAmounts amounts, MissionPeriod scope) {
        ResourceTable table = new ResourceTable(amounts, amounts.columns());
        amounts.groups().forEach(table::addGroup);
        table.addTotals(amounts.groups().stream().map(ResourceTable::subtotal).toList());
        return table.toTable("financial-resources", true, scope);
    }

    /** The table of the summary: groups and totals. */
    static Table summary(ResourceAmounts amounts, MissionPeriod scope) {
        ResourceTable table = new ResourceTable(
                amounts,
                amounts.columns().stream().filter(ResourceColumn::inSummary).toList());
        for (BudgetGroup group : amounts.groups()) {
            table.addLine(group.code(), Table.RowKind.LINE, group.title(), group.code(), null);
        }
        table.addTotals(amounts.groups().stream().map(BudgetGroup::code).toList());
        return table.toTable("performance-of-financial-resources", false, scope);
    }

    private void addGroup(BudgetGroup group) {
        List<Table.Cell> blanks = new ArrayList<>(List.of(new Table.TextCell(group.title())));
        columns.forEach(column -> blanks.add(new Table.TextCell("")));
        rows.add(new Table.Row(group.code(), Table.RowKind.GROUP, blanks));
        List<String> added = new ArrayList<>();
        for (BudgetClass budgetClass : amounts.classesOf(group)) {
            Table.RowKind kind = amounts.isOfWhich(budgetClass) ? Table.RowKind.OF_WHICH : Table.RowKind.LINE;
            addLine(budgetClass.code(), kind, budgetClass.title(), budgetClass.code(), null);
            if (!amounts.isOfWhich(budgetClass)) {
                added.add(budgetClass.code());
            }
        }
        addLine(
                subtotal(group),
                Table.RowKind.SUBTOTAL,
                "Subtotal",
                group.code(),
                new Formula.OfRows(added, List.of()));
    }

    private void addTotals(List<String> groupRows) {
        String gross = TotalLine.GROSS.code();
        String income = TotalLine.STAFF_ASSESSMENT.code();
        String inKind = TotalLine.IN_KIND.code();
        addTotal(TotalLine.GROSS, Table.RowKind.TOTAL, new Formula.OfRows(groupRows, List.of()));
        addTotal(TotalLine.STAFF_ASSESSMENT, Table.RowKind.LINE, null);
        addTotal(TotalLine.NET, Table.RowKind.TOTAL, new Formula.OfRows(List.of(gross), List.of(income)));
        addTotal(TotalLine.IN_KIND, Table.RowKind.LINE, null);
        addTotal(TotalLine.TOTAL, Table.RowKind.TOTAL, new Formula.OfRows(List.of(gross, inKind), List.of()));
    }

    private void addTotal(TotalLine line, Table.RowKind kind, @Nullable Formula formula) {
        addLine(line.code(), kind, line.title(), line.code(), formula);
    }

    private void addLine(String id, Table.RowKind kind, String title, String line, @Nullable Formula ofRows) {
        List<Table.Cell> cells = new ArrayList<>(List.of(new Table.TextCell(title)));
        columns.forEach(column -> cells.add(cell(line, column, ofRows)));
        rows.add(new Table.Row(id, kind, cells));
    }

    private Table.FigureCell cell(String line, ResourceColumn column, @Nullable Formula ofRows) {
        FigureStyle style = column.kind() == ResourceColumn.Kind.SHARE ? FigureStyle.PERCENTAGE : FigureStyle.THOUSANDS;
        return new Table.FigureCell(
                amounts.figure(line, column).orElse(null),
                style,
                MeasureKey.of("finance", column.code(), line),
                acrossColumns(column).orElse(isEntered(column) ? ofRows : null));
    }

    private Optional<Formula> acrossColumns(ResourceColumn column) {
        int left = indexOf(column.left());
        int right = indexOf(column.right());
        if (left < 0 || right < 0 || isEntered(column)) {
            return Optional.empty();
        }
        return Optional.of(
                column.kind() == ResourceColumn.Kind.SHARE
                        ? new Formula.ColumnShare(left, right)
                        : new Formula.ColumnDifference(left, right));
    }

    private int indexOf(@Nullable String code) {
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).code().equals(code)) {
                return at + FIRST_FIGURE;
            }
        }
        return -1;
    }

    private static boolean isEntered(ResourceColumn column) {
        return column.kind() != ResourceColumn.Kind.SHARE && column.kind() != ResourceColumn.Kind.DIFFERENCE;
    }

    private static String subtotal(BudgetGroup group) {
        return group.code() + "-subtotal";
    }

    private Table toTable(String id, boolean withFormulas, MissionPeriod scope) {
        List<Table.Column> heads = new ArrayList<>(List.of(Table.Column.text("Category")));
        for (ResourceColumn column : columns) {
            heads.add(new Table.Column(
                    Optional.ofNullable(column.span()).orElse(""),
                    column.heading(),
                    withFormulas ? Optional.ofNullable(column.formula()).orElse("") : "",
                    true));
        }
        return new Table(
                id,
                withFormulas ? "" : "Performance of financial resources",
                Captions.thousands(scope),
                heads,
                rows,
                Map.of());
    }

    /** Says so where the rounded parts of a column do not add up to its rounded total. */
    static Optional<Notice> roundingNotice(Table table) {
        return RoundedParts.disagreements(table).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Notice(
                                Notice.Kind.REMARK,
                                "Totals and subtotals are rounded from exact amounts; the rounded figures above them may not add up."));
    }
}
