package org.missionbench.supply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.Money;

/** Acquisitions for the command line. */
final class AcquisitionListing {

    private static final char SPACE = ' ';

    private final Acquisitions acquisitions;

    AcquisitionListing(Acquisitions acquisitions) {
        this.acquisitions = acquisitions;
    }

    void categories(List<CommandOutcome.Part> parts, Map<String, Object> data) {
        List<List<String>> rows = new ArrayList<>();
        List<Map<String, Object>> lines = new ArrayList<>();
        for (AcquisitionCategory category : acquisitions.tree().all()) {
            String code = category.code();
            String title = (category.partOf() == null ? "" : "  ") + category.title();
            rows.add(
                    cells(title, acquisitions.planned(code), acquisitions.ordered(code), acquisitions.delivered(code)));
            lines.add(line(code, acquisitions.planned(code), acquisitions.ordered(code), acquisitions.delivered(code)));
        }
        rows.add(cells("Total", acquisitions.planned(), acquisitions.ordered(), acquisitions.delivered()));
        parts.add(new CommandOutcome.Rows(
                List.of("Category, thousands of USD", "Planned", "Ordered", "Delivered", "Planned less ordered"),
                rows,
                List.of(1, 2, 3, 4)));
        data.put("categories", lines);
        data.put("total", line("total", acquisitions.planned(), acquisitions.ordered(), acquisitions.delivered()));
    }

    void summary(List<CommandOutcome.Part> parts, Map<String, Object> data) {
        parts.add(new CommandOutcome.Line(
                "%d orders until %s: %d late, %d not planned; %d planned acquisitions not ordered"
                        .formatted(
                                acquisitions.orders().size(),
                                Captions.day(acquisitions.through()),
                                acquisitions.late().size(),
                                acquisitions.unplanned().size(),
                                acquisitions.notOrdered().size())));
        data.put("through", acquisitions.through().toString());
        data.put(
                "not_ordered",
                acquisitions.notOrdered().stream().map(PlannedAcquisition::code).toList());
    }

    void late(List<CommandOutcome.Part> parts, Map<String, Object> data) {
        list(parts, acquisitions.late());
        data.put("late", acquisitions.late().stream().map(this::data).toList());
    }

    void unplanned(List<CommandOutcome.Part> parts, Map<String, Object> data) {
        list(parts, acquisitions.unplanned());
        data.put("unplanned", acquisitions.unplanned().stream().map(this::data).toList());
    }

    void basis(List<CommandOutcome.Part> parts) {
        if (acquisitions.isReconstructed()) {
            parts.add(new CommandOutcome.Line("Some of these rows are reconstructed, not recorded."));
        }
    }

    private void list(List<CommandOutcome.Part> parts, List<PurchaseOrder> orders) {
        if (!orders.isEmpty()) {
            parts.add(new CommandOutcome.Rows(
                    List.of("Order", "What", "Value", "Ordered", "Due", "Delivered", "Days late", "Reason"),
                    orders.stream().map(this::cells).toList(),
                    List.of(2, 6)));
        }
    }

    private List<String> cells(PurchaseOrder order) {
        return List.of(
                order.number(),
                order.title(),
                order.value().toDecimal().toPlainString(),
                order.ordered().toString(),
                order.due().toString(),
                order.delivered() == null ? "" : order.delivered().toString(),
                String.valueOf(order.daysLate(acquisitions.through())),
                Captions.optional(order.reason()));
    }

    private Map<String, Object> data(PurchaseOrder order) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("order", order.number());
        line.put("title", order.title());
        line.put("category", order.category());
        line.put("value", order.value().toDecimal().toPlainString());
        line.put("ordered", order.ordered().toString());
        line.put("due", order.due().toString());
        line.put("delivered", order.delivered() == null ? "" : order.delivered().toString());
        line.put("days_late", order.daysLate(acquisitions.through()));
        return line;
    }

    private static List<String> cells(String title, Money planned, Money ordered, Money delivered) {
        return List.of(title, print(planned), print(ordered), print(delivered), print(planned.minus(ordered)));
    }

    private static Map<String, Object> line(String category, Money planned, Money ordered, Money delivered) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("category", category);
        line.put("planned", planned.toDecimal().toPlainString());
        line.put("ordered", ordered.toDecimal().toPlainString());
        line.put("delivered", delivered.toDecimal().toPlainString());
        return line;
    }

    private static String print(Money amount) {
        return FigureStyle.THOUSANDS.print(amount, SPACE);
    }
}
