package org.missionbench.supply;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/**
 * The categories of acquisition and their parts, in print order.
 *
 * @param all by position, then code
 */
record CategoryTree(List<AcquisitionCategory> all) {

    /** Copies. */
    CategoryTree {
        all = List.copyOf(all);
    }

    static CategoryTree of(RecordStore store, MissionPeriod scope) {
        return new CategoryTree(store.all(scope, AcquisitionCategory.class).stream()
                .sorted(Comparator.comparingLong(AcquisitionCategory::position)
                        .thenComparing(AcquisitionCategory::code))
                .toList());
    }

    /** The code with those of all its parts and their parts. */
    Set<String> within(String code) {
        Set<String> codes = new LinkedHashSet<>();
        collect(code, codes);
        return codes;
    }

    private void collect(String code, Set<String> codes) {
        if (codes.add(code)) {
            all.stream().filter(part -> code.equals(part.partOf())).forEach(part -> collect(part.code(), codes));
        }
    }
}
