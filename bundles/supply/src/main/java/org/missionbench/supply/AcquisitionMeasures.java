package org.missionbench.supply;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.missionbench.kernel.Quantity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was to be bought, what was ordered and what came, by category and quarter. */
@Component
public final class AcquisitionMeasures implements MeasureSource {

    private static final RowSelection PLAN = MeasureList.rows("supply-acquisition");
    private static final RowSelection ORDERS = MeasureList.rows("supply-order");
    private static final String ORDER = "order";
    private static final String VALUE = "value of the orders of the period";
    private static final String CAME = " that have come";
    private static final String PARTS = ", parts of the category included";
    // the rest is cut off when the average is printed
    private static final int SCALE = 10;

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public AcquisitionMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "supply/acquisition-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        Acquisitions acquisitions = Acquisitions.of(store, scope);
        MeasureList list = new MeasureList();
        if (!acquisitions.isEmpty()) {
            totals(list, acquisitions);
            acquisitions.tree().all().forEach(category -> category(list, acquisitions, category));
            IntStream.rangeClosed(1, BudgetQuarter.LAST).forEach(quarter -> quarter(list, acquisitions, quarter));
            counts(list, acquisitions);
            shares(list, acquisitions);
        }
        return list.all();
    }

    private static void totals(MeasureList list, Acquisitions acquisitions) {
        Money planned = acquisitions.planned();
        Money ordered = acquisitions.ordered();
        Money unplanned = Amounts.sum(acquisitions.unplanned().stream().map(PurchaseOrder::value));
        String difference = "planned value less value of the orders; negative when more was ordered";
        list.add("acquisitions.planned", "Acquisitions planned", planned, "sum of the plan", PLAN);
        list.add("acquisitions.ordered", "Acquisitions ordered", ordered, VALUE, ORDERS);
        list.add("acquisitions.delivered", "Acquisitions delivered", acquisitions.delivered(), VALUE + CAME, ORDERS);
        list.add(
                "acquisitions.unplanned",
                "Acquisitions not planned",
                unplanned,
                VALUE + " without a row of the plan",
                ORDERS);
        list.add("acquisitions.difference", "Planned less ordered", planned.minus(ordered), difference, PLAN, ORDERS);
    }

    private static void category(MeasureList list, Acquisitions acquisitions, AcquisitionCategory category) {
        String code = category.code();
        String title = category.title();
        RowSelection[] plan = rows(acquisitions, category, "supply-acquisition");
        RowSelection[] orders = rows(acquisitions, category, "supply-order");
        Money delivered = acquisitions.delivered(code);
        list.add(
                "acquisitions.planned." + code,
                title + ", planned",
                acquisitions.planned(code),
                "sum of the plan" + PARTS,
                plan);
        list.add(
                "acquisitions.ordered." + code, title + ", ordered", acquisitions.ordered(code), VALUE + PARTS, orders);
        list.add("acquisitions.delivered." + code, title + ", delivered", delivered, VALUE + CAME + PARTS, orders);
    }

    private static void quarter(MeasureList list, Acquisitions acquisitions, int quarter) {
        String months = BudgetQuarter.title(quarter);
        list.add(
                "acquisitions.planned.quarter." + quarter,
                "Acquisitions planned, " + months,
                acquisitions.plannedIn(quarter),
                "sum of the plan for the quarter",
                MeasureList.rows("supply-acquisition", "quarter", String.valueOf(quarter)));
        list.add(
                "acquisitions.ordered.quarter." + quarter,
                "Acquisitions ordered, " + months,
                acquisitions.orderedIn(quarter),
                "value of the orders whose day is in the quarter",
                ORDERS);
    }

    private static void counts(MeasureList list, Acquisitions acquisitions) {
        list.count(
                "acquisitions.orders", "Orders", acquisitions.orders().size(), ORDER, "orders of the period", ORDERS);
        list.count(
                "acquisitions.late",
                "Orders late",
                acquisitions.late().size(),
                ORDER,
                "orders of the period delivered after the day they were due, or awaited since on "
                        + acquisitions.through(),
                ORDERS);
        list.count(
                "acquisitions.not-ordered",
                "Planned acquisitions not ordered",
                acquisitions.notOrdered().size(),
                "acquisition",
                "rows of the plan that no order of the period carries out",
                PLAN,
                ORDERS);
    }

    private static void shares(MeasureList list, Acquisitions acquisitions) {
        list.add(
                "acquisitions.share-in-time",
                "Orders delivered in time",
                acquisitions.shareInTime().orElse(null),
                "orders delivered on the day they were due or before ÷ orders delivered or due",
                ORDERS);
        list.add(
                "acquisitions.share-as-planned",
                "Acquisitions ordered as planned",
                acquisitions.shareAsPlanned().orElse(null),
                "planned value whose first order is in the planned quarter or before ÷ planned value",
                PLAN,
                ORDERS);
        list.add(
                "acquisitions.days-late",
                "Average lateness of late orders",
                daysLate(acquisitions),
                "calendar days after the day each late order was due ÷ late orders",
                ORDERS);
    }

    private static @Nullable Quantity daysLate(Acquisitions acquisitions) {
        List<PurchaseOrder> late = acquisitions.late();
        if (late.isEmpty()) {
            return null;
        }
        long days = late.stream()
                .mapToLong(order -> order.daysLate(acquisitions.through()))
                .sum();
        return new Quantity(
                BigDecimal.valueOf(days).divide(BigDecimal.valueOf(late.size()), SCALE, RoundingMode.HALF_UP), "day");
    }

    private static RowSelection[] rows(Acquisitions acquisitions, AcquisitionCategory category, String dataset) {
        return acquisitions.tree().within(category.code()).stream()
                .map(code -> MeasureList.rows(dataset, "category", code))
                .toArray(RowSelection[]::new);
    }
}
