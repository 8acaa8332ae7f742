package org.missionbench.ict;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/**
 * Incidents of a mission's period against their targets: read from the roll-up by month, so that its cost does not
 * depend on incidents.
 *
 * @param criticalities in print order
 * @param groups the sums
 */
record IncidentBook(List<Criticality> criticalities, List<IncidentsByMonth> groups) {

    static IncidentBook of(RecordStore store, MissionPeriod scope) {
        return new IncidentBook(criticalities(store, scope), store.all(scope, IncidentsByMonth.class));
    }

    /** The criticalities in print order. */
    static List<Criticality> criticalities(RecordStore store, MissionPeriod scope) {
        return store.all(scope, Criticality.class).stream()
                .sorted(Comparator.comparingLong(Criticality::position).thenComparing(Criticality::code))
                .toList();
    }

    /** How the incidents did that a question selects. */
    Tally tally(Predicate<IncidentsByMonth> question) {
        Map<String, Criticality> byCode = byCode();
        return groups.stream()
                .filter(question)
                .map(group -> Tally.of(
                        Objects.requireNonNull(byCode.get(group.criticality())),
                        group.state(),
                        group.hours(),
                        group.incidents()))
                .reduce(Tally.NONE, Tally::plus);
    }

    /** The hours that half of the resolved incidents of a criticality took at most; empty when none is resolved. */
    Optional<Long> median(String criticality) {
        NavigableMap<Long, Long> byHours = groups.stream()
                .filter(group -> group.state() == Incident.State.RESOLVED)
                .filter(ofCriticality(criticality))
                .collect(Collectors.toMap(
                        IncidentsByMonth::hours, IncidentsByMonth::incidents, Long::sum, TreeMap::new));
        long half = (byHours.values().stream().mapToLong(Long::longValue).sum() + 1) / 2;
        long seen = 0;
        for (Map.Entry<Long, Long> hours : byHours.entrySet()) {
            seen += hours.getValue();
            if (seen >= half) {
                return Optional.of(hours.getKey());
            }
        }
        return Optional.empty();
    }

    /** Selects a criticality. */
    static Predicate<IncidentsByMonth> ofCriticality(String code) {
        return group -> group.criticality().equals(code);
    }

    /** Selects a month. */
    static Predicate<IncidentsByMonth> ofMonth(YearMonth month) {
        return group -> group.month().equals(month);
    }

    private Map<String, Criticality> byCode() {
        return criticalities.stream().collect(Collectors.toMap(Criticality::code, Function.identity()));
    }
}
