package org.missionbench.vehicles;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/**
 * The types of vehicles and their parts, in print order.
 *
 * @param all by position, then code
 */
record TypeTree(List<VehicleType> all) {

    /** Copies. */
    TypeTree {
        all = List.copyOf(all);
    }

    static TypeTree of(RecordStore store, MissionPeriod scope) {
        return new TypeTree(store.all(scope, VehicleType.class).stream()
                .sorted(Comparator.comparingLong(VehicleType::position).thenComparing(VehicleType::code))
                .toList());
    }

    /** The types that are part of no other. */
    List<VehicleType> roots() {
        return all.stream().filter(type -> type.partOf() == null).toList();
    }

    /** The types that are part of one, directly. */
    List<VehicleType> partsOf(String code) {
        return all.stream().filter(type -> code.equals(type.partOf())).toList();
    }

    /** The code with those of all its parts and their parts. */
    Set<String> within(String code) {
        Set<String> codes = new LinkedHashSet<>();
        collect(code, codes);
        return codes;
    }

    /** What a person calls a type; the code where there is none. */
    String title(String code) {
        return all.stream()
                .filter(type -> type.code().equals(code))
                .map(VehicleType::title)
                .findFirst()
                .orElse(code);
    }

    private void collect(String code, Set<String> codes) {
        if (codes.add(code)) {
            partsOf(code).forEach(part -> collect(part.code(), codes));
        }
    }
}
