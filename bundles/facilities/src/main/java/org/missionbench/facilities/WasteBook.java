package org.missionbench.facilities;

import java.math.BigDecimal;
import java.time.YearMonth;
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
 * The waste that was taken away in the period.
 *
 * @param kinds in print order
 * @param methods by code
 * @param rows the collections
 */
record WasteBook(List<WasteKind> kinds, List<WasteMethod> methods, List<Waste> rows) {

    /** Copies. */
    WasteBook {
        kinds = List.copyOf(kinds);
        methods = List.copyOf(methods);
        rows = List.copyOf(rows);
    }

    static WasteBook of(RecordStore store, MissionPeriod scope) {
        return new WasteBook(
                store.all(scope, WasteKind.class).stream()
                        .sorted(Comparator.comparingLong(WasteKind::position).thenComparing(WasteKind::code))
                        .toList(),
                store.all(scope, WasteMethod.class),
                store.all(scope, Waste.class).stream()
                        .filter(row -> scope.period().contains(YearMonth.from(row.date())))
                        .toList());
    }

    /** How much of a kind there was, in its unit, of the collections a condition holds for. */
    BigDecimal quantity(WasteKind kind, Predicate<Waste> which) {
        return rows.stream()
                .filter(row -> row.kind().equals(kind.code()))
                .filter(which)
                .map(Waste::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How much there was of all kinds measured in a unit that a condition holds for. */
    BigDecimal quantity(WasteKind.Unit unit, Predicate<WasteKind> which) {
        return kinds.stream()
                .filter(kind -> kind.unit() == unit && which.test(kind))
                .map(kind -> quantity(kind, row -> true))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How much of a kind something was made of again. */
    BigDecimal recovered(WasteKind kind) {
        Set<String> recovering = methods.stream()
                .filter(WasteMethod::recovered)
                .map(WasteMethod::code)
                .collect(Collectors.toSet());
        return quantity(kind, row -> recovering.contains(row.method()));
    }

    /** What of all kilograms something was made of again; empty when there were none. */
    Optional<Percentage> recoveredShare() {
        BigDecimal recovered = kinds.stream()
                .filter(kind -> kind.unit() == WasteKind.Unit.KILOGRAM)
                .map(this::recovered)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Percentage.of(recovered, quantity(WasteKind.Unit.KILOGRAM, kind -> true));
    }

    Optional<WasteKind> find(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** What a person calls a way of disposal; the code where there is none. */
    String methodTitle(String code) {
        return methods.stream()
                .filter(row -> row.code().equals(code))
                .map(WasteMethod::title)
                .findFirst()
                .orElse(code);
    }
}
