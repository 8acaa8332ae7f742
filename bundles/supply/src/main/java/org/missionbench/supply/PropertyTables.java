package org.missionbench.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.missionbench.contracts.content.Chart;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.Quantity;

/** Tables and charts of the property register. */
final class PropertyTables {

    private static final String UNIT = "Thousands of United States dollars";

    private final Register register;
    private final BudgetPeriod period;

    PropertyTables(Register register, BudgetPeriod period) {
        this.register = register;
        this.period = period;
    }

    /** Items and historical cost by group. */
    Table groups() {
        List<Table.Row> rows = new ArrayList<>();
        register.groups()
                .forEach(group -> rows.add(row(
                        group.code(),
                        Table.RowKind.LINE,
                        group.title(),
                        Register.ofGroup(group.code()),
                        "." + group.code())));
        rows.add(row("total", Table.RowKind.TOTAL, "Total", item -> true, ""));
        return new Table(
                "supply-property",
                "Property",
                "As at %s; thousands of United States dollars".formatted(Captions.day(period.to())),
                columns("Group"),
                rows,
                Map.of());
    }

    /** Items and historical cost by kind. */
    Chart kinds() {
        List<Table.Row> rows = register.kinds().stream().map(this::kind).toList();
        int held = register.held(period.to(), item -> true).size();
        return new Chart(
                "supply-property-by-kind",
                "Historical cost by kind",
                "Historical cost of what is in the register at the end of the period, by kind; %d of %d items are past the life expectancy of their kind."
                        .formatted(register.pastLife(period.to()).size(), held),
                Chart.Kind.COLUMNS,
                FigureStyle.THOUSANDS,
                UNIT,
                List.of(2),
                rows.stream().map(Table.Row::id).toList(),
                new Table("supply-property-by-kind-table", "", UNIT, columns("Kind"), rows, Map.of()));
    }

    private Table.Row kind(PropertyKind kind) {
        return row(kind.code(), Table.RowKind.LINE, kind.title(), Register.ofKind(kind.code()), ".kind." + kind.code());
    }

    private static List<Table.Column> columns(String first) {
        return List.of(
                Table.Column.text(first), Table.Column.figures("Items"), Table.Column.figures("Historical cost"));
    }

    private Table.Row row(String id, Table.RowKind kind, String title, Predicate<Property> which, String key) {
        List<Property> held = register.held(period.to(), which);
        return new Table.Row(
                id,
                kind,
                List.of(
                        Cells.text(title),
                        Cells.figure(
                                Optional.of(Quantity.of(held.size(), "item")),
                                FigureStyle.COUNT,
                                "property.items" + key),
                        Cells.figure(
                                Optional.of(Amounts.sum(held.stream().map(Property::historicalCost))),
                                FigureStyle.THOUSANDS,
                                "property.historical-cost" + key)));
    }
}
