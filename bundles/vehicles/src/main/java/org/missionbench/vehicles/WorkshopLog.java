package org.missionbench.vehicles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.missionbench.kernel.Percentage;

/**
 * What workshops did, up to the last day of which a job or an odometer is on record.
 *
 * @param period from its first day on jobs cost and accidents count
 * @param through the last day with a record, at most the last of the period
 * @param jobs all that are entered, also those opened before the period
 */
record WorkshopLog(BudgetPeriod period, LocalDate through, List<WorkshopJob> jobs) {

    /** Copies. */
    WorkshopLog {
        jobs = List.copyOf(jobs);
    }

    static WorkshopLog of(RecordStore store, MissionPeriod scope) {
        List<WorkshopJob> jobs = store.all(scope, WorkshopJob.class);
        Stream<LocalDate> days = Stream.concat(
                jobs.stream().map(WorkshopLog::lastDay),
                store.all(scope, OdometerReading.class).stream().map(OdometerReading::date));
        LocalDate last = scope.period().to();
        LocalDate through = days.filter(day ->
                        !day.isAfter(last) && !day.isBefore(scope.period().from()))
                .max(Comparator.naturalOrder())
                .orElse(last);
        return new WorkshopLog(scope.period(), through, jobs);
    }

    /** The jobs opened in the period. */
    List<WorkshopJob> ofPeriod() {
        return jobs.stream()
                .filter(job -> period.contains(YearMonth.from(job.opened())))
                .toList();
    }

    /** The jobs that are still open, the longest first. */
    List<WorkshopJob> open() {
        return jobs.stream()
                .filter(job -> job.closed() == null)
                .sorted(Comparator.comparing(WorkshopJob::opened).thenComparing(WorkshopJob::number))
                .toList();
    }

    /** The cost of the jobs opened in the period. */
    Money cost() {
        return ofPeriod().stream().map(WorkshopJob::cost).reduce(Money.zero(Money.usd()), Money::plus);
    }

    /** The planned service of a vehicle that was finished last. */
    Optional<WorkshopJob> lastService(String vehicle) {
        return jobs.stream()
                .filter(job -> job.vehicle().equals(vehicle) && job.kind() == WorkshopJob.Kind.PLANNED)
                .filter(job -> job.closed() != null && !job.closed().isAfter(through))
                .max(Comparator.comparing(WorkshopJob::opened));
    }

    /** Vehicle-days out of the workshop ÷ vehicle-days held, in the period up to the last day with a record. */
    Optional<Percentage> availability(List<Vehicle> vehicles) {
        long held = 0;
        long inWorkshop = 0;
        Map<String, List<WorkshopJob>> byVehicle = jobs.stream().collect(Collectors.groupingBy(WorkshopJob::vehicle));
        for (Vehicle vehicle : vehicles) {
            LocalDate from = later(vehicle.inServiceFrom(), period.from());
            LocalDate to =
                    vehicle.inServiceTo() == null || vehicle.inServiceTo().isAfter(through)
                            ? through
                            : vehicle.inServiceTo();
            if (!from.isAfter(to)) {
                held += ChronoUnit.DAYS.between(from, to) + 1;
                inWorkshop += days(byVehicle.getOrDefault(vehicle.number(), List.of()), from, to);
            }
        }
        return Percentage.of(BigDecimal.valueOf(held - inWorkshop), BigDecimal.valueOf(held));
    }

    // a day that belongs to two jobs counts once
    private static long days(List<WorkshopJob> jobs, LocalDate from, LocalDate to) {
        long days = 0;
        LocalDate next = from;
        for (WorkshopJob job :
                jobs.stream().sorted(Comparator.comparing(WorkshopJob::opened)).toList()) {
            LocalDate first = later(job.opened(), next);
            LocalDate last = job.closed() == null || job.closed().isAfter(to) ? to : job.closed();
            if (!first.isAfter(last)) {
                days += ChronoUnit.DAYS.between(first, last) + 1;
                next = last.plusDays(1);
            }
        }
        return days;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate lastDay(WorkshopJob job) {
        return job.closed() == null ? job.opened() : job.closed();
    }
}
