package org.missionbench.ict;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/**
 * Incidents by place and kind against their targets, and the lists they are counted by; in print order.
 *
 * @param criticalities by code
 * @param groups the sums
 */
record Places(Map<String, Criticality> criticalities, List<IncidentsByPlace> groups) {

    static Places of(RecordStore store, MissionPeriod scope) {
        return new Places(
                IncidentBook.criticalities(store, scope).stream()
                        .collect(Collectors.toMap(Criticality::code, Function.identity())),
                store.all(scope, IncidentsByPlace.class));
    }

    /** How the incidents did, by what a question calls each group. */
    Map<String, Tally> tallies(Function<IncidentsByPlace, String> by) {
        return groups.stream().collect(Collectors.toMap(by, this::tally, Tally::plus));
    }

    static List<IctLocation> locations(RecordStore store, MissionPeriod scope) {
        return store.all(scope, IctLocation.class).stream()
                .sorted(Comparator.comparingLong(IctLocation::position).thenComparing(IctLocation::code))
                .toList();
    }

    static List<IncidentKind> kinds(RecordStore store, MissionPeriod scope) {
        return store.all(scope, IncidentKind.class).stream()
                .sorted(Comparator.comparingLong(IncidentKind::position).thenComparing(IncidentKind::code))
                .toList();
    }

    private Tally tally(IncidentsByPlace group) {
        Criticality criticality = Objects.requireNonNull(criticalities.get(group.criticality()));
        return Tally.of(criticality, group.state(), group.hours(), group.incidents());
    }
}
