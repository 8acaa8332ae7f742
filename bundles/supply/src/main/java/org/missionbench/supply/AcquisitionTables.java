package org.missionbench.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.missionbench.contracts.content.Chart;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.Money;

/** Tables and charts of acquisitions. */
final class AcquisitionTables {

    private static final String UNIT = "Thousands of United States dollars";
    private static final List<Table.Column> QUARTERS =
            List.of(Table.Column.text("Quarter"), Table.Column.figures("Planned"), Table.Column.figures("Ordered"));

    private final Acquisitions acquisitions;

    AcquisitionTables(Acquisitions acquisitions) {
        this.acquisitions = acquisitions;
    }

    /** Planned, ordered and delivered by category. */
    Table categories() {
        List<Table.Row> rows = new ArrayList<>();
        acquisitions.tree().all().forEach(category -> rows.add(row(category)));
        rows.add(total());
        return new Table(
                "supply-acquisitions",
                "Acquisitions",
                "Thousands of United States dollars",
                List.of(
                        Table.Column.text("Category"),
                        Table.Column.figures("Planned"),
                        Table.Column.figures("Ordered"),
                        Table.Column.figures("Delivered"),
                        Table.Column.figures("Planned less ordered")),
                rows,
                Map.of());
    }

    /** Planned and ordered by quarter. */
    Chart quarters() {
        List<Table.Row> rows = IntStream.rangeClosed(1, BudgetQuarter.LAST)
                .mapToObj(this::quarter)
                .toList();
        return new Chart(
                "supply-acquisitions-by-quarter",
                "Acquisitions by quarter",
                "Value planned for each quarter of the budget period beside the value ordered in it; all together %d orders."
                        .formatted(acquisitions.orders().size()),
                Chart.Kind.COLUMNS,
                FigureStyle.THOUSANDS,
                UNIT,
                List.of(1, 2),
                rows.stream().map(Table.Row::id).toList(),
                new Table("supply-acquisitions-by-quarter-table", "", UNIT, QUARTERS, rows, Map.of()));
    }

    /** The rows of the plan with what became of them. */
    Table plan() {
        return new Table(
                "supply-acquisition-plan",
                "Acquisition plan",
                "Thousands of United States dollars; as at " + Captions.day(acquisitions.through()),
                List.of(
                        Table.Column.text("What"),
                        Table.Column.text("Quarter"),
                        Table.Column.text("First order"),
                        Table.Column.figures("Planned"),
                        Table.Column.figures("Ordered")),
                acquisitions.plan().stream().map(this::row).toList(),
                Map.of());
    }

    /** Orders that are or were late, the latest first. */
    Table late() {
        return new Table(
                "supply-orders-late",
                "Late orders",
                "As at " + Captions.day(acquisitions.through()),
                List.of(
                        Table.Column.text("Order"),
                        Table.Column.text("What"),
                        Table.Column.text("Due"),
                        Table.Column.text("Delivered"),
                        Table.Column.figures("Days late"),
                        Table.Column.text("Reason")),
                acquisitions.late().stream().map(this::late).toList(),
                Map.of());
    }

    /** Orders that carry out no row of the plan. */
    Table unplanned() {
        return new Table(
                "supply-orders-unplanned",
                "Orders nobody had planned",
                "Thousands of United States dollars",
                List.of(
                        Table.Column.text("Order"),
                        Table.Column.text("What"),
                        Table.Column.text("Ordered"),
                        Table.Column.figures("Value"),
                        Table.Column.text("Reason")),
                acquisitions.unplanned().stream()
                        .map(AcquisitionTables::unplanned)
                        .toList(),
                Map.of());
    }

    private Table.Row row(AcquisitionCategory category) {
        String code = category.code();
        Money planned = acquisitions.planned(code);
        Money ordered = acquisitions.ordered(code);
        return new Table.Row(
                code,
                category.partOf() == null ? Table.RowKind.LINE : Table.RowKind.OF_WHICH,
                List.of(
                        Cells.text(category.title()),
                        Cells.figure(Optional.of(planned), FigureStyle.THOUSANDS, "acquisitions.planned", code),
                        Cells.figure(Optional.of(ordered), FigureStyle.THOUSANDS, "acquisitions.ordered", code),
                        Cells.figure(
                                Optional.of(acquisitions.delivered(code)),
                                FigureStyle.THOUSANDS,
                                "acquisitions.delivered",
                                code),
                        Cells.plain(Optional.of(planned.minus(ordered)), FigureStyle.THOUSANDS)));
    }

    private Table.Row total() {
        Money difference = acquisitions.planned().minus(acquisitions.ordered());
        return new Table.Row(
                "total",
                Table.RowKind.TOTAL,
                List.of(
                        Cells.text("Total"),
                        Cells.figure(
                                Optional.of(acquisitions.planned()), FigureStyle.THOUSANDS, "acquisitions.planned"),
                        Cells.figure(
                                Optional.of(acquisitions.ordered()), FigureStyle.THOUSANDS, "acquisitions.ordered"),
                        Cells.figure(
                                Optional.of(acquisitions.delivered()), FigureStyle.THOUSANDS, "acquisitions.delivered"),
                        Cells.figure(Optional.of(difference), FigureStyle.THOUSANDS, "acquisitions.difference")));
    }

    private Table.Row quarter(int quarter) {
        String number = String.valueOf(quarter);
        return new Table.Row(
                "quarter-" + quarter,
                Table.RowKind.LINE,
                List.of(
                        Cells.text(BudgetQuarter.title(quarter)),
                        Cells.figure(
                                Optional.of(acquisitions.plannedIn(quarter)),
                                FigureStyle.THOUSANDS,
                                "acquisitions.planned.quarter",
                                number),
                        Cells.figure(
                                Optional.of(acquisitions.orderedIn(quarter)),
                                FigureStyle.THOUSANDS,
                                "acquisitions.ordered.quarter",
                                number)));
    }

    private Table.Row row(PlannedAcquisition planned) {
        return new Table.Row(
                planned.code(),
                Table.RowKind.LINE,
                List.of(
                        Cells.text(planned.title()),
                        Cells.text(BudgetQuarter.title((int) planned.quarter())),
                        Cells.text(acquisitions
                                .firstOrder(planned)
                                .map(Captions::day)
                                .orElse("")),
                        Cells.plain(Optional.of(planned.value()), FigureStyle.THOUSANDS),
                        Cells.plain(Optional.of(acquisitions.ordered(planned)), FigureStyle.THOUSANDS)));
    }

    private Table.Row late(PurchaseOrder order) {
        return new Table.Row(
                Slugs.of(order.number()),
                Table.RowKind.LINE,
                List.of(
                        Cells.text(order.number()),
                        Cells.text(order.title()),
                        Cells.text(Captions.day(order.due())),
                        Cells.text(Captions.optional(order.delivered())),
                        Cells.count(order.daysLate(acquisitions.through()), "day"),
                        Cells.text(Captions.optional(order.reason()))));
    }

    private static Table.Row unplanned(PurchaseOrder order) {
        return new Table.Row(
                Slugs.of(order.number()),
                Table.RowKind.LINE,
                List.of(
                        Cells.text(order.number()),
                        Cells.text(order.title()),
                        Cells.text(Captions.day(order.ordered())),
                        Cells.plain(Optional.of(order.value()), FigureStyle.THOUSANDS),
                        Cells.text(Captions.optional(order.reason()))));
    }
}
