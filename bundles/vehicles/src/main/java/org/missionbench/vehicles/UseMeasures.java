package org.missionbench.vehicles;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Quantity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Kilometres, workshop costs, availability, service and accidents. */
@Component
public final class UseMeasures implements MeasureSource {

    private static final String READINGS = "vehicle-odometer";
    private static final String JOBS = "vehicle-workshop-job";
    // the rest is cut off when the cost of a kilometre is printed
    private static final int SCALE = 10;

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public UseMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "vehicles/use-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        Fleet fleet = Fleet.of(store, scope);
        MeasureList list = new MeasureList();
        if (fleet.vehicles().isEmpty()) {
            return list.all();
        }
        Distances distances = Distances.of(store, scope);
        WorkshopLog log = WorkshopLog.of(store, scope);
        Optional<BigDecimal> kilometres = distances.kilometres(fleet.vehicles());
        kilometres(list, fleet, distances);
        workshop(list, fleet, log, kilometres);
        jobs(list, log);
        list.count(
                "services-overdue",
                "Vehicles overdue for planned service",
                ServiceDue.all(store, scope).stream()
                        .filter(ServiceDue::isOverdue)
                        .count(),
                "vehicle",
                "vehicles whose next planned service, by kilometres or days after the last one, lies before the last day with a record",
                MeasureList.rows(JOBS, "kind", "planned"),
                MeasureList.rows("vehicle-service-interval"));
        accidents(list, scope, kilometres);
        return list.all();
    }

    private static void kilometres(MeasureList list, Fleet fleet, Distances distances) {
        String method =
                "last odometer reading of the period less the first, added up over vehicles; of a vehicle without two readings the sum of its trips";
        RowSelection[] rows = {MeasureList.rows(READINGS), MeasureList.rows("vehicle-trip")};
        distances
                .kilometres(fleet.vehicles())
                .ifPresent(sum ->
                        list.add("kilometres", "Kilometres driven", new Quantity(sum, "kilometre"), method, rows));
        for (VehicleType type : fleet.types().all()) {
            Set<String> codes = fleet.types().within(type.code());
            distances
                    .kilometres(fleet.vehicles().stream()
                            .filter(vehicle -> codes.contains(vehicle.type()))
                            .toList())
                    .ifPresent(sum -> list.add(
                            "kilometres." + type.code(),
                            type.title() + ", kilometres driven",
                            new Quantity(sum, "kilometre"),
                            method,
                            rows));
        }
        distances.tracked().values().stream()
                .reduce(BigDecimal::add)
                .ifPresent(sum -> list.add(
                        "kilometres-tracked",
                        "Kilometres of recorded trips",
                        new Quantity(sum, "kilometre"),
                        "sum of the trips of the period",
                        MeasureList.rows("vehicle-trip")));
    }

    private static void workshop(MeasureList list, Fleet fleet, WorkshopLog log, Optional<BigDecimal> kilometres) {
        RowSelection rows = MeasureList.rows(JOBS);
        list.add(
                "maintenance-cost", "Cost of workshop jobs", log.cost(), "cost of the jobs opened in the period", rows);
        kilometres
                .filter(sum -> sum.signum() > 0)
                .ifPresent(sum -> list.add(
                        "cost-per-kilometre",
                        "Maintenance cost of a kilometre",
                        new Quantity(
                                log.cost().toDecimal().divide(sum, SCALE, RoundingMode.HALF_UP),
                                "United States dollar per kilometre"),
                        "cost of the jobs opened in the period ÷ kilometres driven",
                        rows,
                        MeasureList.rows(READINGS)));
        list.add(
                "availability",
                "Availability of vehicles",
                log.availability(fleet.vehicles()).orElse(null),
                "1 - vehicle-days in the workshop ÷ vehicle-days in service, through the last day with a record; a day in two jobs counts once",
                rows,
                MeasureList.rows("vehicle"));
    }

    private static void jobs(MeasureList list, WorkshopLog log) {
        for (WorkshopJob.Kind kind : WorkshopJob.Kind.values()) {
            String code = Slugs.of(kind);
            list.count(
                    "jobs." + code,
                    "Workshop jobs, " + code,
                    log.ofPeriod().stream().filter(job -> job.kind() == kind).count(),
                    "job",
                    "jobs of the kind opened in the period",
                    MeasureList.rows(JOBS, "kind", code));
        }
        list.count(
                "jobs-open",
                "Workshop jobs not closed",
                log.open().size(),
                "job",
                "jobs without a last day",
                MeasureList.rows(JOBS));
    }

    private void accidents(MeasureList list, MissionPeriod scope, Optional<BigDecimal> kilometres) {
        long count = store.all(scope, Accident.class).stream()
                .filter(row -> scope.period().contains(YearMonth.from(row.date())))
                .count();
        RowSelection rows = MeasureList.rows("vehicle-accident");
        list.count("accidents", "Accidents with vehicles", count, "accident", "accidents in the period", rows);
        kilometres
                .filter(sum -> sum.signum() > 0)
                .ifPresent(sum -> list.add(
                        "accidents-per-million-kilometres",
                        "Accidents in a million kilometres",
                        new Quantity(
                                BigDecimal.valueOf(count).movePointRight(6).divide(sum, SCALE, RoundingMode.HALF_UP),
                                "accident"),
                        "accidents in the period × 1,000,000 ÷ kilometres driven",
                        rows,
                        MeasureList.rows(READINGS)));
    }
}
