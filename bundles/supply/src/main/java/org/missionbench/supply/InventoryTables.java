package org.missionbench.supply;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.Quantity;

/** Tables of inventories, of the index and of write-offs. */
final class InventoryTables {

    private InventoryTables() {}

    /** What each inventory found. */
    static Table inventories(List<Inventory> inventories) {
        return new Table(
                "supply-inventories",
                "Inventories",
                "Rows of the register",
                List.of(
                        Table.Column.text("Inventory"),
                        Table.Column.figures("To be seen"),
                        Table.Column.figures("Seen in place"),
                        Table.Column.figures("Seen elsewhere"),
                        Table.Column.figures("Not found"),
                        Table.Column.figures("Other quantity"),
                        Table.Column.figures("Not in the register"),
                        Table.Column.figures("Not settled")),
                inventories.stream().map(InventoryTables::row).toList(),
                Map.of());
    }

    /** Each difference with how it was settled. */
    static Table differences(Inventory inventory) {
        return new Table(
                "supply-inventory-differences-" + inventory.round().code(),
                inventory.round().title() + ": differences",
                "",
                List.of(
                        Table.Column.text("Number"),
                        Table.Column.text("Difference"),
                        Table.Column.text("Register"),
                        Table.Column.text("Seen"),
                        Table.Column.text("Settled"),
                        Table.Column.text("How")),
                inventory.differences().stream().map(InventoryTables::row).toList(),
                Map.of());
    }

    /** The indicators of the index with their points. */
    static Table index(PropertyIndex index) {
        List<Table.Row> rows = new ArrayList<>(
                index.indicators().stream().map(InventoryTables::row).toList());
        rows.add(total(index));
        return new Table(
                "supply-property-index",
                "Property management index",
                "Points",
                List.of(
                        Table.Column.text("Indicator"),
                        Table.Column.text("Target"),
                        Table.Column.text("Result"),
                        Table.Column.figures("Points"),
                        Table.Column.figures("Most points")),
                rows,
                Map.of());
    }

    private static Table.Row total(PropertyIndex index) {
        return new Table.Row(
                "total",
                Table.RowKind.TOTAL,
                List.of(
                        Cells.text("Total"),
                        Cells.text(""),
                        Cells.text(""),
                        Cells.figure(Optional.of(index.points()), FigureStyle.COUNT, "property-index"),
                        Cells.figure(Optional.of(index.most()), FigureStyle.COUNT, "property-index.maximum")));
    }

    /** Each case with its days. */
    static Table writeOffs(List<WriteOff> cases) {
        return new Table(
                "supply-write-offs",
                "Write-offs",
                "",
                List.of(
                        Table.Column.text("Case"),
                        Table.Column.text("Property"),
                        Table.Column.text("Reason"),
                        Table.Column.text("Requested"),
                        Table.Column.text("Approved"),
                        Table.Column.text("Disposed of"),
                        Table.Column.text("Manner")),
                cases.stream().map(InventoryTables::row).toList(),
                Map.of());
    }

    private static Table.Row row(Inventory inventory) {
        String code = inventory.round().code();
        return new Table.Row(
                code,
                Table.RowKind.LINE,
                List.of(
                        Cells.text(inventory.round().title()),
                        figure(inventory.expected().size(), code, "expected"),
                        figure(inventory.inPlace(), code, "found"),
                        figure(inventory.count(InventoryDifference.Kind.MOVED), code, "moved"),
                        figure(inventory.count(InventoryDifference.Kind.NOT_FOUND), code, "not-found"),
                        figure(inventory.count(InventoryDifference.Kind.OTHER_QUANTITY), code, "other-quantity"),
                        figure(inventory.count(InventoryDifference.Kind.NOT_REGISTERED), code, "not-registered"),
                        Cells.count(inventory.open().size(), "difference")));
    }

    private static Table.Cell figure(long count, String inventory, String key) {
        return Cells.figure(Optional.of(Quantity.of(count, "item")), FigureStyle.COUNT, "inventory", inventory, key);
    }

    private static Table.Row row(InventoryDifference difference) {
        return new Table.Row(
                Slugs.of(difference.item()),
                Table.RowKind.LINE,
                List.of(
                        Cells.text(difference.item()),
                        Cells.text(difference.kind().title()),
                        Cells.text(difference.registered()),
                        Cells.text(difference.seen()),
                        Cells.text(difference
                                .settled()
                                .map(row -> Captions.day(row.date()))
                                .orElse("")),
                        Cells.text(difference
                                .settled()
                                .map(row -> Slugs.words(row.manner()))
                                .orElse(""))));
    }

    private static Table.Row row(IndexIndicator indicator) {
        Optional<BigDecimal> result = Optional.ofNullable(indicator.result());
        return new Table.Row(
                indicator.code(),
                Table.RowKind.LINE,
                List.of(
                        Cells.text(indicator.title()),
                        Cells.text("%s %s %s"
                                .formatted(indicator.bound().words(), plain(indicator.target()), indicator.unit())),
                        Cells.text(result.map(InventoryTables::plain).orElse("")),
                        Cells.figure(
                                Optional.of(new Quantity(indicator.points(), PropertyIndex.POINT)),
                                FigureStyle.COUNT,
                                "property-index.points",
                                indicator.code()),
                        Cells.plain(
                                Optional.of(new Quantity(indicator.mostPoints(), PropertyIndex.POINT)),
                                FigureStyle.COUNT)));
    }

    private static Table.Row row(WriteOff row) {
        return new Table.Row(
                Slugs.of(row.number()),
                Table.RowKind.LINE,
                List.of(
                        Cells.text(row.number()),
                        Cells.text(row.item()),
                        Cells.text(row.reason()),
                        Cells.text(Captions.day(row.requested())),
                        Cells.text(Captions.optional(row.approved())),
                        Cells.text(Captions.optional(row.disposed())),
                        Cells.text(Slugs.words(row.manner()))));
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
