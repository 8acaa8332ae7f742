package org.missionbench.fuel;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Supplier;

/** Counts all events and keeps the weightiest of them, so that memory does not depend on how many there are. */
final class RankedEvents {

    private final int most;
    private final PriorityQueue<FuelEvent> kept = new PriorityQueue<>(FuelEvent.RANK.reversed());
    private final Map<FuelEvent.Kind, Long> counts = new EnumMap<>(FuelEvent.Kind.class);

    RankedEvents(int most) {
        this.most = most;
    }

    /** Takes note of an event; it is only made when it is weighty enough to be kept. */
    void add(FuelEvent.Kind kind, BigDecimal weight, Supplier<FuelEvent> event) {
        counts.merge(kind, 1L, Long::sum);
        FuelEvent lightest = kept.peek();
        if (kept.size() < most || (lightest != null && lightest.weight().compareTo(weight) <= 0)) {
            kept.add(event.get());
        }
        if (kept.size() > most) {
            kept.remove();
        }
    }

    /** The weightiest, in order. */
    List<FuelEvent> weightiest() {
        return kept.stream().sorted(FuelEvent.RANK).toList();
    }

    /** How many there are of each kind that occurs. */
    Map<FuelEvent.Kind, Long> counts() {
        return new EnumMap<>(counts);
    }

    /** How many there are. */
    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
