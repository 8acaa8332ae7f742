package org.missionbench.vehicles;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/**
 * What a mission holds and is entitled to. A type made of others holds what its parts hold.
 *
 * @param types the types in print order
 * @param vehicles the whole register
 * @param establishment by code of the type
 */
record Fleet(TypeTree types, List<Vehicle> vehicles, Map<String, Establishment> establishment) {

    /** Copies. */
    Fleet {
        vehicles = List.copyOf(vehicles);
        establishment = Map.copyOf(establishment);
    }

    static Fleet of(RecordStore store, MissionPeriod scope) {
        return new Fleet(
                TypeTree.of(store, scope),
                store.all(scope, Vehicle.class),
                store.all(scope, Establishment.class).stream()
                        .collect(Collectors.toMap(Establishment::type, Function.identity())));
    }

    /** The vehicles held on a day. */
    List<Vehicle> held(LocalDate day) {
        return vehicles.stream().filter(vehicle -> vehicle.isHeldOn(day)).toList();
    }

    /** The vehicles of a type and of its parts that are held on a day. */
    List<Vehicle> held(String type, LocalDate day) {
        Set<String> codes = types.within(type);
        return held(day).stream()
                .filter(vehicle -> codes.contains(vehicle.type()))
                .toList();
    }

    /** How many vehicles of a type the mission is entitled to: as stated, or what its parts add up to. */
    Optional<Long> established(String type) {
        return stated(type, Establishment::established, new HashSet<>());
    }

    /** How many vehicles of a type may be kept above the establishment. */
    long keptAbove(String type) {
        return stated(type, Establishment::keptAbove, new HashSet<>()).orElse(0L);
    }

    /** How many vehicles the mission is entitled to; empty when no type says so. */
    Optional<Long> established() {
        return types.roots().stream()
                .flatMap(type -> established(type.code()).stream())
                .reduce(Long::sum);
    }

    /** How many vehicles are held beyond the establishment; 0 when there are fewer, or when it is not stated. */
    long above(String type, LocalDate day) {
        return Math.max(0, held(type, day).size() - established(type).orElse(Long.MAX_VALUE));
    }

    /** Whether any row was made up to agree with published figures. */
    boolean isReconstructed() {
        return vehicles.stream().anyMatch(vehicle -> vehicle.basis() == Basis.RECONSTRUCTED);
    }

    private Optional<Long> stated(String type, Function<Establishment, Long> number, Set<String> seen) {
        Establishment own = establishment.get(type);
        if (own != null || !seen.add(type)) {
            return Optional.ofNullable(own).map(number);
        }
        return types.partsOf(type).stream()
                .flatMap(part -> stated(part.code(), number, seen).stream())
                .reduce(Long::sum);
    }
}
