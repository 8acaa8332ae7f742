package org.missionbench.fuel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.view.WorkbenchView;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Quantity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What cannot have happened as it is recorded, the weightiest first. */
@Component
public final class UnusualEventsView implements WorkbenchView {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public UnusualEventsView(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "fuel/unusual-events";
    }

    private static final int SHOWN = 200;

    @Override
    public Shape shape() {
        return new Shape(
                "Unusual events",
                Perspective.SUPPORT,
                11,
                "Issues, readings and measurements that cannot be as they are recorded, or hardly: the more fuel beyond the possible, the higher. Look for a wrong number, a missing slip or a wrong capacity first.",
                "Nothing unusual was found. Fill in fuel-consumer with tank capacities and usual use, so that issues can be judged");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        RankedEvents events = IssueScan.of(store, scope, SHOWN).events();
        return events.total() == 0 ? List.of() : List.of(kinds(events), table(events));
    }

    private static Table kinds(RankedEvents events) {
        return new Table(
                "fuel-event-kinds",
                "Kinds of events",
                "",
                List.of(Table.Column.text("Kind"), Table.Column.figures("Events")),
                events.counts().entrySet().stream()
                        .map(entry -> new Table.Row(
                                entry.getKey().written(),
                                Table.RowKind.LINE,
                                List.of(
                                        new Table.TextCell(entry.getKey().title()),
                                        new Table.FigureCell(
                                                Quantity.of(entry.getValue(), "event"), FigureStyle.COUNT))))
                        .toList(),
                Map.of());
    }

    private static Table table(RankedEvents events) {
        List<Table.Row> rows = new ArrayList<>();
        for (FuelEvent event : events.weightiest()) {
            rows.add(new Table.Row(
                    "event-" + (rows.size() + 1),
                    Table.RowKind.LINE,
                    List.of(
                            new Table.FigureCell(new Quantity(event.weight(), "unit"), FigureStyle.DECIMAL),
                            new Table.TextCell(event.date().toString()),
                            new Table.TextCell(event.kind().title()),
                            new Table.TextCell(event.subject()),
                            new Table.TextCell(event.slip()),
                            new Table.TextCell(event.statement()))));
        }
        return new Table(
                "fuel-events",
                "Events by weight",
                events.total() > rows.size()
                        ? "the weightiest %d of %d; weight in units of the product"
                                .formatted(rows.size(), events.total())
                        : "weight in units of the product",
                List.of(
                        Table.Column.figures("Weight"),
                        Table.Column.text("Date"),
                        Table.Column.text("Kind"),
                        Table.Column.text("Tank or number"),
                        Table.Column.text("Slip"),
                        Table.Column.text("Found")),
                rows,
                Map.of());
    }
}
