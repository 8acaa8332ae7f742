package org.missionbench.supply;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;

/**
 * The property register with its groups and kinds in print order.
 *
 * @param groups by position, then code
 * @param kinds by position, then code
 * @param items the whole register
 */
record Register(List<PropertyGroup> groups, List<PropertyKind> kinds, List<Property> items) {

    /** Copies. */
    Register {
        groups = List.copyOf(groups);
        kinds = List.copyOf(kinds);
        items = List.copyOf(items);
    }

    static Register of(RecordStore store, MissionPeriod scope) {
        return new Register(
                store.all(scope, PropertyGroup.class).stream()
                        .sorted(Comparator.comparingLong(PropertyGroup::position)
                                .thenComparing(PropertyGroup::code))
                        .toList(),
                store.all(scope, PropertyKind.class).stream()
                        .sorted(Comparator.comparingLong(PropertyKind::position).thenComparing(PropertyKind::code))
                        .toList(),
                store.all(scope, Property.class));
    }

    /** What is in the register on a day, of those that a rule takes. */
    List<Property> held(LocalDate day, Predicate<Property> which) {
        return items.stream().filter(item -> item.isHeldOn(day)).filter(which).toList();
    }

    /** The historical cost of what is in the register on a day. */
    Money cost(LocalDate day, Predicate<Property> which) {
        return Amounts.sum(held(day, which).stream().map(Property::historicalCost));
    }

    /** What is held on a day although it has reached the years of its kind. */
    List<Property> pastLife(LocalDate day) {
        Map<String, PropertyKind> byCode = kindsByCode();
        return held(day, item -> {
            PropertyKind kind = byCode.get(item.kind());
            return kind != null
                    && kind.lifeYears() != null
                    && !item.received()
                            .plusYears(Objects.requireNonNull(kind.lifeYears()))
                            .isAfter(day);
        });
    }

    Map<String, PropertyKind> kindsByCode() {
        return kinds.stream().collect(Collectors.toMap(PropertyKind::code, Function.identity()));
    }

    Map<String, PropertyGroup> groupsByCode() {
        return groups.stream().collect(Collectors.toMap(PropertyGroup::code, Function.identity()));
    }

    /** Whether any row was made up to agree with published figures. */
    boolean isReconstructed() {
        return items.stream().anyMatch(item -> item.basis() == Basis.RECONSTRUCTED);
    }

    static Predicate<Property> ofGroup(String code) {
        return item -> item.group().equals(code);
    }

    static Predicate<Property> ofKind(String code) {
        return item -> item.kind().equals(code);
    }
}
