package org.missionbench.vehicles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/**
 * How far vehicles went: by their odometers, else by their trips.
 *
 * @param readings by vehicle and day, those of the period
 * @param tracked kilometres of all trips, by vehicle
 */
record Distances(Map<String, NavigableMap<LocalDate, Long>> readings, Map<String, BigDecimal> tracked) {

    static Distances of(RecordStore store, MissionPeriod scope) {
        Map<String, NavigableMap<LocalDate, Long>> readings = new TreeMap<>();
        store.all(scope, OdometerReading.class).stream()
                .filter(row -> scope.period().contains(YearMonth.from(row.date())))
                .forEach(row -> readings.computeIfAbsent(row.vehicle(), vehicle -> new TreeMap<>())
                        .put(row.date(), row.kilometres()));
        Map<String, BigDecimal> tracked = store.all(scope, TripsByVehicle.class).stream()
                .collect(Collectors.toMap(
                        TripsByVehicle::vehicle, TripsByVehicle::kilometres, BigDecimal::add, TreeMap::new));
        return new Distances(readings, tracked);
    }

    /** Kilometres of a vehicle: what its odometer grew by, else what its trips add up to; empty when neither is there. */
    Optional<BigDecimal> kilometres(String vehicle) {
        NavigableMap<LocalDate, Long> own = readings.getOrDefault(vehicle, new TreeMap<>());
        return own.size() < 2 ? Optional.ofNullable(tracked.get(vehicle)) : Optional.of(BigDecimal.valueOf(grown(own)));
    }

    /** Kilometres of several vehicles together; empty when none has any. */
    Optional<BigDecimal> kilometres(List<Vehicle> vehicles) {
        return vehicles.stream()
                .flatMap(vehicle -> kilometres(vehicle.number()).stream())
                .reduce(BigDecimal::add);
    }

    /** What the odometer of a vehicle showed last, on or before a day. */
    Optional<Long> reading(String vehicle, LocalDate day) {
        return Optional.ofNullable(readings.get(vehicle))
                .flatMap(own -> Optional.ofNullable(own.floorEntry(day)))
                .map(Map.Entry::getValue);
    }

    // a new odometer begins at 0: a step back counts for nothing, and a check names it
    private static long grown(NavigableMap<LocalDate, Long> readings) {
        long sum = 0;
        long before = readings.firstEntry().getValue();
        for (long reading : readings.values()) {
            sum += Math.max(0, reading - before);
            before = reading;
        }
        return sum;
    }
}
