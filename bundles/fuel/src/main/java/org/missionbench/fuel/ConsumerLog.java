package org.missionbench.fuel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one vehicle or generator has taken, judged fill by fill and reading by reading. */
final class ConsumerLog {

    private static final int DECIMALS = 2;

    private final FuelConsumer consumer;
    private final List<ParkedConsumer> parked;
    private final RankedEvents events;
    private final MeterReadings readings = new MeterReadings();
    private long issues;
    private BigDecimal quantity = BigDecimal.ZERO;
    private BigDecimal distance = BigDecimal.ZERO;
    private BigDecimal used = BigDecimal.ZERO;
    private @Nullable BigDecimal last;
    private BigDecimal sinceLast = BigDecimal.ZERO;

    ConsumerLog(FuelConsumer consumer, List<ParkedConsumer> parked, RankedEvents events) {
        this.consumer = consumer;
        this.parked = parked;
        this.events = events;
    }

    /** Takes a fill, in whatever order. */
    void add(Fill fill) {
        issues++;
        quantity = quantity.add(fill.quantity());
        readings.add(fill.date(), fill.time(), fill.slip(), fill.quantity(), fill.reading());
        BigDecimal capacity = consumer.tankCapacity();
        if (capacity != null && fill.quantity().compareTo(capacity) > 0) {
            event(
                    FuelEvent.Kind.FILL_ABOVE_CAPACITY,
                    fill.quantity().subtract(capacity),
                    fill.date(),
                    fill.slip(),
                    () -> "took %s, but its tank holds %s"
                            .formatted(Quantities.print(fill.quantity()), Quantities.print(capacity)));
        }
        if (parked.stream().anyMatch(days -> days.contains(fill.date()))) {
            event(
                    FuelEvent.Kind.PARKED,
                    fill.quantity(),
                    fill.date(),
                    fill.slip(),
                    () -> "took %s on a day when it was out of service".formatted(Quantities.print(fill.quantity())));
        }
        if (!fill.product().equals(consumer.product())) {
            event(
                    FuelEvent.Kind.WRONG_PRODUCT,
                    fill.quantity(),
                    fill.date(),
                    fill.slip(),
                    () -> "took %s, but runs on %s".formatted(fill.product(), consumer.product()));
        }
    }

    /** Judges the readings, in order, after the last fill was taken. */
    Consumption close() {
        readings.inOrder(this::next);
        return new Consumption(consumer, issues, quantity, distance, used);
    }

    private void next(LocalDate date, String slip, BigDecimal taken, @Nullable BigDecimal reading) {
        sinceLast = sinceLast.add(taken);
        if (reading == null) {
            return;
        }
        BigDecimal before = last;
        if (before != null) {
            BigDecimal driven = reading.subtract(before);
            if (driven.signum() < 0) {
                event(FuelEvent.Kind.READING_GOES_BACK, taken, date, slip, () -> "reads %s %s after %s"
                        .formatted(Quantities.print(reading), consumer.kind().meter(), Quantities.print(before)));
            } else {
                distance = distance.add(driven);
                used = used.add(sinceLast);
                judge(driven, date, slip);
            }
        }
        last = reading;
        sinceLast = BigDecimal.ZERO;
    }

    private void judge(BigDecimal driven, LocalDate date, String slip) {
        BigDecimal most = expected(consumer.usualTo(), driven);
        BigDecimal least = expected(consumer.usualFrom(), driven);
        if (most != null && sinceLast.compareTo(most) > 0) {
            event(
                    FuelEvent.Kind.USE_ABOVE_RANGE,
                    sinceLast.subtract(most),
                    date,
                    slip,
                    () -> used(driven, "at most", most));
        } else if (least != null && sinceLast.compareTo(least) < 0) {
            event(
                    FuelEvent.Kind.USE_BELOW_RANGE,
                    least.subtract(sinceLast),
                    date,
                    slip,
                    () -> used(driven, "at least", least));
        }
    }

    private String used(BigDecimal driven, String bound, BigDecimal expected) {
        return "took %s for %s %s; usual is %s %s"
                .formatted(
                        Quantities.print(sinceLast),
                        Quantities.print(driven),
                        consumer.kind().meter(),
                        bound,
                        Quantities.print(expected));
    }

    private @Nullable BigDecimal expected(@Nullable BigDecimal usual, BigDecimal driven) {
        return usual == null
                ? null
                : usual.multiply(driven).divide(consumer.kind().per(), DECIMALS, RoundingMode.HALF_UP);
    }

    private void event(
            FuelEvent.Kind kind, BigDecimal weight, LocalDate date, String slip, Supplier<String> statement) {
        events.add(kind, weight, () -> new FuelEvent(kind, weight, date, consumer.number(), slip, statement.get()));
    }

    /** One issue to the vehicle or generator. */
    record Fill(
            String slip,
            LocalDate date,
            @Nullable String time,
            String product,
            BigDecimal quantity,
            @Nullable BigDecimal reading) {}
}
