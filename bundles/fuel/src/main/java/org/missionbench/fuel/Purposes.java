package org.missionbench.fuel;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/** The purposes of a mission, in print order, with what is part of what. */
final class Purposes {

    private final Map<String, FuelPurpose> byCode = new LinkedHashMap<>();

    private Purposes() {}

    static Purposes of(RecordStore store, MissionPeriod scope) {
        Purposes purposes = new Purposes();
        store.all(scope, FuelPurpose.class).stream()
                .sorted(Comparator.comparingLong(FuelPurpose::position).thenComparing(FuelPurpose::code))
                .forEach(purpose -> purposes.byCode.put(purpose.code(), purpose));
        return purposes;
    }

    List<FuelPurpose> all() {
        return List.copyOf(byCode.values());
    }

    /** A purpose and all that is part of it. */
    List<FuelPurpose> within(String wider) {
        return all().stream().filter(purpose -> isWithin(purpose.code(), wider)).toList();
    }

    /** Whether a purpose is another or part of it. */
    boolean isWithin(String code, String wider) {
        Set<String> seen = new HashSet<>();
        @Nullable String at = code;
        while (at != null && seen.add(at)) {
            if (at.equals(wider)) {
                return true;
            }
            FuelPurpose purpose = byCode.get(at);
            at = purpose == null ? null : purpose.partOf();
        }
        return false;
    }

    /** What a person calls a purpose. */
    String title(String code) {
        FuelPurpose purpose = byCode.get(code);
        return purpose == null ? code : purpose.title();
    }
}
