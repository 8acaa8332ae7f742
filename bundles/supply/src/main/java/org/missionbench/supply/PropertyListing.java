package org.missionbench.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.missionbench.kernel.Quantity;

/** The register, inventories and the index for the command line. */
final class PropertyListing {

    private static final char SPACE = ' ';

    private final Register register;
    private final LocalDate last;
    private final List<Inventory> inventories;
    private final PropertyIndex index;

    PropertyListing(RecordStore store, MissionPeriod scope) {
        this.register = Register.of(store, scope);
        this.last = scope.period().to();
        this.inventories = InventoryComparison.all(store, scope);
        this.index = PropertyIndex.of(store, scope);
    }

    void groups(List<CommandOutcome.Part> parts, Map<String, Object> data) {
        List<List<String>> rows = new ArrayList<>();
        List<Map<String, Object>> lines = new ArrayList<>();
        for (PropertyGroup group : register.groups()) {
            List<Property> held = register.held(last, Register.ofGroup(group.code()));
            rows.add(cells(group.title(), held));
            lines.add(line(group.code(), held));
        }
        List<Property> all = register.held(last, item -> true);
        rows.add(cells("Total", all));
        parts.add(new CommandOutcome.Rows(
                List.of("Group, thousands of USD", "Items", "Historical cost"), rows, List.of(1, 2)));
        data.put("groups", lines);
        data.put("total", line("total", all));
        data.put("past_life", register.pastLife(last).size());
    }

    void inventories(List<CommandOutcome.Part> parts, Map<String, Object> data, boolean differences) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Inventory inventory : inventories) {
            parts.add(new CommandOutcome.Line(summary(inventory)));
            if (differences && !inventory.differences().isEmpty()) {
                parts.add(differences(inventory));
            }
            lines.add(line(inventory));
        }
        data.put("inventories", lines);
    }

    void index(List<CommandOutcome.Part> parts, Map<String, Object> data, boolean indicators) {
        if (index.indicators().isEmpty()) {
            return;
        }
        if (indicators) {
            parts.add(new CommandOutcome.Rows(
                    List.of("Indicator", "Target", "Result", "Points", "Most"),
                    index.indicators().stream().map(PropertyListing::cells).toList(),
                    List.of(3, 4)));
        }
        parts.add(new CommandOutcome.Line("Property management index: %s of %s points from %d indicators"
                .formatted(
                        print(index.points()),
                        print(index.most()),
                        index.indicators().size())));
        data.put("index", index.points().amount().toPlainString());
        data.put("index_maximum", index.most().amount().toPlainString());
    }

    void basis(List<CommandOutcome.Part> parts) {
        if (register.isReconstructed() || index.isReconstructed()) {
            parts.add(new CommandOutcome.Line("Some of these rows are reconstructed, not recorded."));
        }
    }

    private static String summary(Inventory inventory) {
        return "%s: %d to be seen, %d in place, %d elsewhere, %d not found, %d not in the register; %d differences not settled"
                .formatted(
                        inventory.round().title(),
                        inventory.expected().size(),
                        inventory.inPlace(),
                        inventory.count(InventoryDifference.Kind.MOVED),
                        inventory.count(InventoryDifference.Kind.NOT_FOUND),
                        inventory.count(InventoryDifference.Kind.NOT_REGISTERED),
                        inventory.open().size());
    }

    private static CommandOutcome.Rows differences(Inventory inventory) {
        return new CommandOutcome.Rows(
                List.of("Number", "Difference", "Register", "Seen", "Settled", "How"),
                inventory.differences().stream().map(PropertyListing::cells).toList(),
                List.of());
    }

    private static List<String> cells(InventoryDifference difference) {
        return List.of(
                difference.item(),
                difference.kind().title(),
                difference.registered(),
                difference.seen(),
                difference.settled().map(row -> row.date().toString()).orElse(""),
                difference.settled().map(row -> Slugs.words(row.manner())).orElse(""));
    }

    private static List<String> cells(IndexIndicator indicator) {
        return List.of(
                indicator.title(),
                "%s %s %s"
                        .formatted(
                                indicator.bound().words(), InventoryTables.plain(indicator.target()), indicator.unit()),
                Optional.ofNullable(indicator.result())
                        .map(InventoryTables::plain)
                        .orElse(""),
                InventoryTables.plain(indicator.points()),
                InventoryTables.plain(indicator.mostPoints()));
    }

    private static List<String> cells(String title, List<Property> held) {
        return List.of(title, String.valueOf(held.size()), FigureStyle.THOUSANDS.print(cost(held), SPACE));
    }

    private static Map<String, Object> line(String group, List<Property> held) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("group", group);
        line.put("items", held.size());
        line.put("historical_cost", cost(held).toDecimal().toPlainString());
        return line;
    }

    private static Map<String, Object> line(Inventory inventory) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("inventory", inventory.round().code());
        line.put("expected", inventory.expected().size());
        line.put("in_place", inventory.inPlace());
        line.put(
                "differences",
                inventory.differences().stream().map(PropertyListing::data).toList());
        line.put("open", inventory.open().size());
        return line;
    }

    private static Map<String, Object> data(InventoryDifference difference) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("item", difference.item());
        line.put("difference", Slugs.of(difference.kind()));
        line.put("registered", difference.registered());
        line.put("seen", difference.seen());
        line.put(
                "settled",
                difference.settled().map(row -> row.date().toString()).orElse(""));
        return line;
    }

    private static Money cost(List<Property> held) {
        return Amounts.sum(held.stream().map(Property::historicalCost));
    }

    private static String print(Quantity quantity) {
        return FigureStyle.PROSE_DECIMAL.print(quantity, SPACE);
    }
}
