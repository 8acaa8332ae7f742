package org.missionbench.vehicles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A type of vehicle as the command shows it.
 *
 * @param code of the type; {@code total} for all
 * @param title what a person calls it
 * @param established how many the mission is entitled to; empty when not stated
 * @param held how many are in service
 * @param above how many of them are above the establishment
 * @param justified how many may be
 * @param hybrid how many of them are hybrids
 */
record FleetLine(
        String code, String title, Optional<Long> established, long held, long above, long justified, long hybrid) {

    /** A line for each type, parts indented, and the total. */
    static List<FleetLine> all(Fleet fleet, LocalDate day) {
        List<FleetLine> lines = new ArrayList<>();
        fleet.types().all().forEach(type -> lines.add(of(fleet, type, day)));
        lines.add(total(fleet, day));
        return lines;
    }

    /** What a person reads. */
    List<String> cells() {
        return List.of(
                title,
                established.map(String::valueOf).orElse(""),
                String.valueOf(held),
                String.valueOf(above),
                String.valueOf(justified),
                String.valueOf(hybrid));
    }

    /** What a program reads. */
    Map<String, Object> data() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("type", code);
        line.put("title", title.strip());
        established.ifPresent(number -> line.put("establishment", number));
        line.put("held", held);
        line.put("above", above);
        line.put("justified", justified);
        line.put("hybrid", hybrid);
        return line;
    }

    private static FleetLine of(Fleet fleet, VehicleType type, LocalDate day) {
        List<Vehicle> held = fleet.held(type.code(), day);
        return new FleetLine(
                type.code(),
                (type.partOf() == null ? "" : "  ") + type.title(),
                fleet.established(type.code()),
                held.size(),
                fleet.above(type.code(), day),
                fleet.keptAbove(type.code()),
                hybrids(held));
    }

    private static FleetLine total(Fleet fleet, LocalDate day) {
        List<VehicleType> roots = fleet.types().roots();
        return new FleetLine(
                "total",
                "Total",
                fleet.established(),
                fleet.held(day).size(),
                roots.stream().mapToLong(type -> fleet.above(type.code(), day)).sum(),
                roots.stream().mapToLong(type -> fleet.keptAbove(type.code())).sum(),
                hybrids(fleet.held(day)));
    }

    private static long hybrids(List<Vehicle> vehicles) {
        return vehicles.stream().filter(Vehicle::hybrid).count();
    }
}
