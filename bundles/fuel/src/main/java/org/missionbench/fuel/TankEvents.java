package org.missionbench.fuel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.TreeSet;

/** Goes through the days of one tank and notes what cannot be; each stretch of impossible days counts once. */
final class TankEvents {

    private final TankBook book;
    private final RankedEvents events;
    private BigDecimal stock;
    private BigDecimal worst = BigDecimal.ZERO;
    private LocalDate worstDay = LocalDate.MIN;

    private TankEvents(TankBook book, RankedEvents events) {
        this.book = book;
        this.events = events;
        this.stock = book.tank().openingStock();
    }

    static void note(TankBook book, RankedEvents events) {
        new TankEvents(book, events).walk();
    }

    private void walk() {
        TreeSet<LocalDate> days = new TreeSet<>(book.received().keySet());
        days.addAll(book.issued().keySet());
        days.addAll(book.measured().keySet());
        days.forEach(this::day);
        endStretch();
    }

    private void day(LocalDate day) {
        stock = stock.add(book.received().getOrDefault(day, BigDecimal.ZERO))
                .subtract(book.issued().getOrDefault(day, BigDecimal.ZERO));
        BigDecimal beyond = beyond(stock);
        if (beyond.signum() != worst.signum()) {
            endStretch();
        }
        if (beyond.abs().compareTo(worst.abs()) > 0) {
            worst = beyond;
            worstDay = day;
        }
        BigDecimal dip = book.measured().get(day);
        if (dip != null) {
            measured(day, dip);
        }
    }

    private void measured(LocalDate day, BigDecimal dip) {
        endStretch();
        stock = dip;
        BigDecimal beyond = beyond(dip);
        if (beyond.signum() > 0) {
            add(FuelEvent.Kind.DIP_ABOVE_CAPACITY, beyond, day, "was measured to hold " + quantity(dip));
        }
    }

    /** How much is above the capacity, or, negative, below nil. */
    private BigDecimal beyond(BigDecimal held) {
        BigDecimal above = held.subtract(book.tank().capacity());
        return held.signum() < 0 ? held : above.max(BigDecimal.ZERO);
    }

    private void endStretch() {
        BigDecimal beyond = worst;
        if (beyond.signum() < 0) {
            add(
                    FuelEvent.Kind.EMPTY_TANK,
                    beyond.negate(),
                    worstDay,
                    "issued %s more than it held".formatted(quantity(beyond.negate())));
        } else if (beyond.signum() > 0) {
            add(
                    FuelEvent.Kind.OVERFULL_TANK,
                    beyond,
                    worstDay,
                    "would hold %s after its receipts"
                            .formatted(quantity(book.tank().capacity().add(beyond))));
        }
        worst = BigDecimal.ZERO;
    }

    private void add(FuelEvent.Kind kind, BigDecimal weight, LocalDate day, String what) {
        events.add(
                kind,
                weight,
                () -> new FuelEvent(
                        kind,
                        weight,
                        day,
                        book.tank().code(),
                        "",
                        "%s; its capacity is %s"
                                .formatted(what, quantity(book.tank().capacity()))));
    }

    private String quantity(BigDecimal amount) {
        return Quantities.print(amount) + " " + book.product().unit().written() + "s";
    }
}
