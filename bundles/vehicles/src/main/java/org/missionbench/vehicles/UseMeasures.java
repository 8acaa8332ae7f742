package org.missionbench.vehicles;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

/** Kilometres, workshop jobs and their cost, availability, planned service. */
@Component
public final class UseMeasures implements MeasureSource {

    private static final RowSelection READINGS = MeasureList.rows("vehicle-odometer");
    private static final RowSelection TRIPS = MeasureList.rows("vehicle-trip");
    private static final RowSelection JOBS = MeasureList.rows("vehicle-workshop-job");
    private static final String DRIVEN =
            "last odometer reading of the period less the first, added up over vehicles; of a vehicle without two readings the sum of its trips";
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
        if (!fleet.vehicles().isEmpty()) {
            Distances distances = Distances.of(store, scope);
            WorkshopLog log = WorkshopLog.of(store, scope);
            kilometres(list, fleet, distances);
            cost(list, log, distances.kilometres(fleet.vehicles()));
            availability(list, fleet, log);
            jobs(list, log);
            overdue(list, scope);
        }
        return list.all();
    }

    private static void kilometres(MeasureList list, Fleet fleet, Distances distances) {
        add(list, "kilometres", "Kilometres driven", distances.kilometres(fleet.vehicles()));
        for (VehicleType type : fleet.types().all()) {
            Set<String> codes = fleet.types().within(type.code());
            List<Vehicle> ofType = fleet.vehicles().stream()
                    .filter(vehicle -> codes.contains(vehicle.type()))
                    .toList();
            String title = type.title() + ", kilometres driven";
            add(list, "kilometres." + type.code(), title, distances.kilometres(ofType));
        }
        distances.tracked().values().stream()
                .reduce(BigDecimal::add)
                .ifPresent(sum -> list.add(
                        "kilometres-tracked",
                        "Kilometres of recorded trips",
                        new Quantity(sum, "kilometre"),
                        "sum of the trips",
                        TRIPS));
    }

    private static void add(MeasureList list, String key, String title, Optional<BigDecimal> sum) {
        sum.ifPresent(
                kilometres -> list.add(key, title, new Quantity(kilometres, "kilometre"), DRIVEN, READINGS, TRIPS));
    }

    private static void cost(MeasureList list, WorkshopLog log, Optional<BigDecimal> kilometres) {
        String method = "cost of the jobs opened in the period";
        list.add("maintenance-cost", "Cost of workshop jobs", log.cost(), method, JOBS);
        kilometres
                .filter(sum -> sum.signum() > 0)
                .ifPresent(sum -> list.add(
                        "cost-per-kilometre",
                        "Maintenance cost of a kilometre",
                        new Quantity(
                                log.cost().toDecimal().divide(sum, SCALE, RoundingMode.HALF_UP),
                                "United States dollar per kilometre"),
                        method + " ÷ kilometres driven",
                        JOBS,
                        READINGS));
    }

    private static void availability(MeasureList list, Fleet fleet, WorkshopLog log) {
        list.add(
                "availability",
                "Availability of vehicles",
                log.availability(fleet.vehicles()).orElse(null),
                "1 - vehicle-days in the workshop ÷ vehicle-days in service, through the last day with a record; a day in two jobs counts once",
                JOBS,
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
                    MeasureList.rows("vehicle-workshop-job", "kind", code));
        }
        list.count("jobs-open", "Workshop jobs not closed", log.open().size(), "job", "jobs without a last day", JOBS);
    }

    private void overdue(MeasureList list, MissionPeriod scope) {
        list.count(
                "services-overdue",
                "Vehicles overdue for planned service",
                ServiceDue.all(store, scope).stream()
                        .filter(ServiceDue::isOverdue)
                        .count(),
                "vehicle",
                "vehicles whose next planned service, by kilometres or days after the last one, lies before the last day with a record",
                JOBS,
                READINGS,
                MeasureList.rows("vehicle-service-interval"));
    }
}
