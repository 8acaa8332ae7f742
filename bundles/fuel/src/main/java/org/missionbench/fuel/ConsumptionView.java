package org.missionbench.fuel;

import java.math.BigDecimal;
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

/** What each vehicle and generator has taken, and what it uses for 100 kilometres or an hour. */
@Component
public final class ConsumptionView implements WorkbenchView {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ConsumptionView(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "fuel/consumption-by-number";
    }

    @Override
    public Shape shape() {
        return new Shape(
                "Fuel consumption",
                Perspective.SUPPORT,
                12,
                "What each vehicle and generator has taken, how far or how long it ran between readings, and its use beside the usual range.",
                "Fill in fuel-consumer, then import fuel-issue with readings");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        List<Consumption> consumption = IssueScan.of(store, scope, 0).consumption();
        return consumption.isEmpty()
                ? List.of()
                : List.of(new Table(
                        "fuel-consumption",
                        "Consumption",
                        "Units of the product; use for 100 kilometres (vehicles) or an hour",
                        List.of(
                                Table.Column.text("Number"),
                                Table.Column.text("What it is"),
                                Table.Column.figures("Issues"),
                                Table.Column.figures("Taken"),
                                Table.Column.figures("Kilometres or hours"),
                                Table.Column.figures("Use"),
                                Table.Column.text("Usual")),
                        consumption.stream().map(ConsumptionView::row).toList(),
                        Map.of()));
    }

    private static Table.Row row(Consumption one) {
        FuelConsumer consumer = one.consumer();
        return new Table.Row(
                consumer.number(),
                Table.RowKind.LINE,
                List.of(
                        new Table.TextCell(consumer.number()),
                        new Table.TextCell(consumer.title()),
                        new Table.FigureCell(Quantity.of(one.issues(), "issue"), FigureStyle.COUNT),
                        new Table.FigureCell(new Quantity(one.quantity(), "unit"), FigureStyle.COUNT),
                        new Table.FigureCell(
                                new Quantity(one.distance(), consumer.kind().meter()), FigureStyle.COUNT),
                        new Table.FigureCell(
                                one.rate()
                                        .map(rate -> new Quantity(rate, "unit"))
                                        .orElse(null),
                                FigureStyle.DECIMAL),
                        new Table.TextCell(usual(consumer))));
    }

    private static String usual(FuelConsumer consumer) {
        BigDecimal from = consumer.usualFrom();
        BigDecimal to = consumer.usualTo();
        return from == null || to == null
                ? ""
                : "%s to %s %s"
                        .formatted(
                                Quantities.print(from),
                                Quantities.print(to),
                                consumer.kind().rate());
    }
}
