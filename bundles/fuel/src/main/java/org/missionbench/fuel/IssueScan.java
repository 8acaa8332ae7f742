package org.missionbench.fuel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/** One reading of all issues: what each vehicle and generator took, and what cannot be. Rows are not kept. */
final class IssueScan {

    private static final DatasetShape ISSUES = DatasetShape.of(FuelIssue.class);
    private static final int SLIP = index("slip");
    private static final int DATE = index("date");
    private static final int TIME = index("time");
    private static final int TANK = index("tank");
    private static final int PRODUCT = index("product");
    private static final int QUANTITY = index("quantity");
    private static final int CONSUMER = index("consumer");
    private static final int READING = index("reading");

    private final RankedEvents events;
    private final Map<String, String> tankProducts = new HashMap<>();
    private final Map<String, ConsumerLog> logs = new TreeMap<>();
    private final List<Consumption> consumption = new ArrayList<>();

    private IssueScan(RankedEvents events) {
        this.events = events;
    }

    /** Reads all issues and the books of all tanks. */
    static IssueScan of(RecordStore store, MissionPeriod scope, int mostEvents) {
        IssueScan scan = new IssueScan(new RankedEvents(mostEvents));
        store.all(scope, FuelTank.class).forEach(tank -> scan.tankProducts.put(tank.code(), tank.product()));
        List<ParkedConsumer> parked = store.all(scope, ParkedConsumer.class);
        for (FuelConsumer consumer : store.all(scope, FuelConsumer.class)) {
            List<ParkedConsumer> own = parked.stream()
                    .filter(row -> row.number().equals(consumer.number()))
                    .toList();
            scan.logs.put(consumer.number(), new ConsumerLog(consumer, own, scan.events));
        }
        store.scan(scope, ISSUES, scan::row);
        scan.logs.values().forEach(log -> scan.consumption.add(log.close()));
        FuelBooks.of(store, scope).all().forEach(book -> TankEvents.note(book, scan.events));
        return scan;
    }

    RankedEvents events() {
        return events;
    }

    /** What each known vehicle and generator has taken, by number. */
    List<Consumption> consumption() {
        return List.copyOf(consumption);
    }

    private void row(@Nullable Object[] values) {
        String slip = text(values, SLIP);
        String product = text(values, PRODUCT);
        LocalDate date = (LocalDate) Objects.requireNonNull(values[DATE]);
        BigDecimal quantity = (BigDecimal) Objects.requireNonNull(values[QUANTITY]);
        String tank = text(values, TANK);
        if (!product.equals(tankProducts.get(tank))) {
            event(FuelEvent.Kind.WRONG_PRODUCT, quantity, date, tank, slip, () -> "issued %s, but holds %s"
                    .formatted(product, tankProducts.get(tank)));
        }
        Object number = values[CONSUMER];
        if (number == null) {
            return;
        }
        ConsumerLog log = logs.get(number.toString());
        if (log == null) {
            event(
                    FuelEvent.Kind.UNKNOWN_CONSUMER,
                    quantity,
                    date,
                    number.toString(),
                    slip,
                    () -> "took %s, but no such number is known".formatted(Quantities.print(quantity)));
        } else {
            log.add(new ConsumerLog.Fill(
                    slip, date, (String) values[TIME], product, quantity, (BigDecimal) values[READING]));
        }
    }

    private void event(
            FuelEvent.Kind kind,
            BigDecimal weight,
            LocalDate date,
            String subject,
            String slip,
            Supplier<String> statement) {
        events.add(kind, weight, () -> new FuelEvent(kind, weight, date, subject, slip, statement.get()));
    }

    private static String text(@Nullable Object[] values, int at) {
        return String.valueOf(values[at]);
    }

    private static int index(String column) {
        return ISSUES.column(column).orElseThrow().index();
    }
}
