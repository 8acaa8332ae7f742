package org.missionbench.vehicles;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/**
 * When a vehicle is due for its next planned service.
 *
 * @param vehicle the vehicle
 * @param last day of the last planned service, or of coming into service when none is on record
 * @param dueOn day by which it is due; absent when only kilometres count
 * @param dueAt kilometres at which it is due; absent when only days count
 * @param kilometres what the odometer showed last; absent when it was not read
 * @param judgedOn the day for which this is said
 */
record ServiceDue(
        Vehicle vehicle,
        LocalDate last,
        @Nullable LocalDate dueOn,
        @Nullable Long dueAt,
        @Nullable Long kilometres,
        LocalDate judgedOn) {

    /** The planned service of every vehicle held whose type has an interval, the most overdue first. */
    static List<ServiceDue> all(RecordStore store, MissionPeriod scope) {
        WorkshopLog log = WorkshopLog.of(store, scope);
        Distances distances = Distances.of(store, scope);
        Map<String, ServiceInterval> intervals = store.all(scope, ServiceInterval.class).stream()
                .collect(Collectors.toMap(ServiceInterval::type, Function.identity()));
        return Fleet.of(store, scope).held(log.through()).stream()
                .filter(vehicle -> intervals.containsKey(vehicle.type()))
                .map(vehicle -> of(vehicle, Objects.requireNonNull(intervals.get(vehicle.type())), log, distances))
                .sorted(Comparator.comparingLong(ServiceDue::daysOverdue)
                        .thenComparingLong(ServiceDue::kilometresOverdue)
                        .reversed()
                        .thenComparing(due -> due.vehicle().number()))
                .toList();
    }

    private static ServiceDue of(Vehicle vehicle, ServiceInterval interval, WorkshopLog log, Distances distances) {
        Optional<WorkshopJob> service = log.lastService(vehicle.number());
        LocalDate last = service.map(WorkshopJob::opened).orElse(vehicle.inServiceFrom());
        long from = service.flatMap(job -> Optional.ofNullable(job.kilometres()))
                .or(() -> service.flatMap(job -> distances.reading(vehicle.number(), job.opened())))
                .orElse(0L);
        return new ServiceDue(
                vehicle,
                last,
                interval.calendarDays() == null ? null : last.plusDays(interval.calendarDays()),
                interval.kilometres() == null ? null : from + interval.kilometres(),
                distances.reading(vehicle.number(), log.through()).orElse(null),
                log.through());
    }

    /** Whether the day or the kilometres have been passed. */
    boolean isOverdue() {
        return daysOverdue() > 0 || kilometresOverdue() > 0;
    }

    /** Days since it was due; 0 or negative while it is not. */
    long daysOverdue() {
        return dueOn == null ? 0 : ChronoUnit.DAYS.between(dueOn, judgedOn);
    }

    /** Kilometres since it was due; 0 or negative while it is not. */
    long kilometresOverdue() {
        return dueAt == null || kilometres == null ? 0 : kilometres - dueAt;
    }

    /** When it is or was due, in words: by day, by kilometres, or both. */
    String dueWords() {
        return Stream.of(
                        dueOn == null ? "" : "on " + dueOn,
                        dueAt == null
                                ? ""
                                : "at %d km%s".formatted(dueAt, kilometres == null ? "" : " (now " + kilometres + ")"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" or "));
    }
}
