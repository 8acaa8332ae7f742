package org.missionbench.vehicles;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/**
 * What became of the replacement plan.
 *
 * @param completed those whose new vehicle came into service in the period
 * @param byHybrid those of them whose new vehicle is a hybrid
 * @param pending those that are planned or ordered
 */
record Replacements(List<Replacement> completed, List<Replacement> byHybrid, List<Replacement> pending) {

    static Replacements of(RecordStore store, MissionPeriod scope, Fleet fleet) {
        List<Replacement> rows = store.all(scope, Replacement.class);
        Map<String, Vehicle> arrived = fleet.vehicles().stream()
                .filter(vehicle -> scope.period().contains(YearMonth.from(vehicle.inServiceFrom())))
                .collect(Collectors.toMap(Vehicle::number, Function.identity()));
        List<Replacement> completed = rows.stream()
                .filter(row -> row.state() == Replacement.State.REPLACED)
                .filter(row -> arrived.containsKey(String.valueOf(row.replacedBy())))
                .toList();
        return new Replacements(
                completed,
                completed.stream()
                        .filter(row -> Optional.ofNullable(arrived.get(String.valueOf(row.replacedBy())))
                                .map(Vehicle::hybrid)
                                .orElse(false))
                        .toList(),
                rows.stream()
                        .filter(row ->
                                row.state() == Replacement.State.PLANNED || row.state() == Replacement.State.ORDERED)
                        .toList());
    }
}
