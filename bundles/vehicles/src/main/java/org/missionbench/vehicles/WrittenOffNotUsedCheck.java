package org.missionbench.vehicles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A vehicle that has left service drives no kilometre, has no accident and needs no workshop. */
@Component
public final class WrittenOffNotUsedCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public WrittenOffNotUsedCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "vehicles/written-off-not-used";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Map<String, LocalDate> left = lastDays(scope);
        List<Finding> findings = new ArrayList<>();
        firstTrips(scope, left).forEach((vehicle, day) -> judge(findings, left, vehicle, day, "vehicle-trip"));
        for (Accident row : store.all(scope, Accident.class)) {
            judge(findings, left, row.vehicle(), row.date(), "vehicle-accident, " + row.number());
        }
        for (WorkshopJob row : store.all(scope, WorkshopJob.class)) {
            judge(findings, left, row.vehicle(), row.opened(), "vehicle-workshop-job, " + row.number());
        }
        readings(scope, left).forEach((row, day) -> judge(findings, left, row, day, "vehicle-odometer"));
        return findings;
    }

    // one finding for a vehicle, however often it drove
    private Map<String, LocalDate> firstTrips(MissionPeriod scope, Map<String, LocalDate> left) {
        return store.all(scope, TripsByDay.class).stream()
                .filter(row -> row.date().isAfter(left.getOrDefault(row.vehicle(), LocalDate.MAX)))
                .collect(
                        Collectors.toMap(TripsByDay::vehicle, TripsByDay::date, (first, later) -> first, TreeMap::new));
    }

    private Map<String, LocalDate> lastDays(MissionPeriod scope) {
        Map<String, LocalDate> left = new TreeMap<>();
        store.all(scope, WriteOff.class).stream()
                .filter(row -> row.disposed() != null)
                .forEach(row -> left.put(row.vehicle(), Objects.requireNonNull(row.disposed())));
        store.all(scope, Vehicle.class).stream()
                .filter(row -> row.inServiceTo() != null)
                .forEach(row -> left.put(row.number(), Objects.requireNonNull(row.inServiceTo())));
        return left;
    }

    // a reading at the hand-over is no use; one that has grown since is
    private Map<String, LocalDate> readings(MissionPeriod scope, Map<String, LocalDate> left) {
        Map<String, LocalDate> grown = new TreeMap<>();
        Map<String, Long> atEnd = new TreeMap<>();
        for (OdometerReading row : store.all(scope, OdometerReading.class)) {
            LocalDate last = left.get(row.vehicle());
            if (last != null && !row.date().isAfter(last)) {
                atEnd.put(row.vehicle(), row.kilometres());
            } else if (last != null && row.kilometres() > atEnd.getOrDefault(row.vehicle(), Long.MAX_VALUE)) {
                grown.put(row.vehicle(), row.date());
            }
        }
        return grown;
    }

    private void judge(
            List<Finding> findings, Map<String, LocalDate> left, String vehicle, LocalDate day, String where) {
        LocalDate last = left.get(vehicle);
        if (last != null && day.isAfter(last)) {
            findings.add(new Finding(
                    id(),
                    Finding.Severity.ERROR,
                    "%s: out of service since %s, but used on %s (%s); correct the day, the number or the register"
                            .formatted(vehicle, last, day, where),
                    List.of(
                            new Finding.Place("vehicle, " + vehicle, last.toString()),
                            new Finding.Place(where, day.toString()))));
        }
    }
}
