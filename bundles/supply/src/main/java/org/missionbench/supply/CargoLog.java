package org.missionbench.supply;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Quantity;

/**
 * What was moved, by day and way. Read from the roll-up, so that a million consignments cost nothing.
 *
 * @param rows the days of the period
 * @param within codes of the places within the mission area
 */
record CargoLog(List<CargoByDay> rows, Set<String> within) {

    static final String KILOGRAM = "kilogram";

    /** Copies. */
    CargoLog {
        rows = List.copyOf(rows);
        within = Set.copyOf(within);
    }

    static CargoLog of(RecordStore store, MissionPeriod scope) {
        return new CargoLog(
                store.all(scope, CargoByDay.class).stream()
                        .filter(row -> scope.period().contains(YearMonth.from(row.date())))
                        .toList(),
                store.all(scope, SupplyLocation.class).stream()
                        .filter(SupplyLocation::within)
                        .map(SupplyLocation::code)
                        .collect(Collectors.toSet()));
    }

    /** Whether both ends are within the mission area. */
    boolean isDistribution(CargoByDay row) {
        return within.contains(row.origin()) && within.contains(row.destination());
    }

    /** Whether it came from outside. */
    boolean isReceipt(CargoByDay row) {
        return !within.contains(row.origin()) && within.contains(row.destination());
    }

    /** Whether it left the mission area. */
    boolean isDispatch(CargoByDay row) {
        return within.contains(row.origin()) && !within.contains(row.destination());
    }

    Quantity kilograms(Predicate<CargoByDay> which) {
        return new Quantity(
                rows.stream().filter(which).map(CargoByDay::kilograms).reduce(BigDecimal.ZERO, BigDecimal::add),
                KILOGRAM);
    }

    long consignments(Predicate<CargoByDay> which) {
        return rows.stream().filter(which).mapToLong(CargoByDay::consignments).sum();
    }
}
