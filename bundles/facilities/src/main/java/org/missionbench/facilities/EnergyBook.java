package org.missionbench.facilities;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Percentage;

/**
 * The energy that premises used in the period.
 *
 * @param sources in print order
 * @param rows by premises, month and source
 */
record EnergyBook(List<EnergySource> sources, List<Energy> rows) {

    /** Copies. */
    EnergyBook {
        sources = List.copyOf(sources);
        rows = List.copyOf(rows);
    }

    static EnergyBook of(RecordStore store, MissionPeriod scope) {
        return new EnergyBook(
                store.all(scope, EnergySource.class).stream()
                        .sorted(Comparator.comparingLong(EnergySource::position).thenComparing(EnergySource::code))
                        .toList(),
                store.all(scope, Energy.class).stream()
                        .filter(row -> scope.period().contains(row.month()))
                        .toList());
    }

    /** Kilowatt-hours of the rows a condition holds for. */
    BigDecimal kilowattHours(Predicate<Energy> which) {
        return rows.stream().filter(which).map(Energy::kilowattHours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What share of the energy came from renewable sources; empty when none was used. */
    Optional<Percentage> renewableShare(Predicate<Energy> which) {
        Set<String> renewable = sources.stream()
                .filter(EnergySource::renewable)
                .map(EnergySource::code)
                .collect(Collectors.toSet());
        return Percentage.of(kilowattHours(which.and(row -> renewable.contains(row.source()))), kilowattHours(which));
    }
}
