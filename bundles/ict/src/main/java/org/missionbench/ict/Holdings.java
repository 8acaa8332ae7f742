package org.missionbench.ict;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;

/**
 * What a mission holds and is entitled to.
 *
 * @param kinds in print order
 * @param entitlements in the order of kinds and purposes
 * @param groups the users, by code
 * @param equipment the whole register, by kind
 * @param excesses what is said about pieces beyond the entitlement, by kind
 */
record Holdings(
        List<EquipmentKind> kinds,
        List<Entitlement> entitlements,
        Map<String, UserGroup> groups,
        Map<String, List<Equipment>> equipment,
        Map<String, Excess> excesses) {

    static Holdings of(RecordStore store, MissionPeriod scope) {
        return new Holdings(
                store.all(scope, EquipmentKind.class).stream()
                        .sorted(Comparator.comparingLong(EquipmentKind::position)
                                .thenComparing(EquipmentKind::code))
                        .toList(),
                store.all(scope, Entitlement.class),
                store.all(scope, UserGroup.class).stream()
                        .collect(Collectors.toMap(UserGroup::code, Function.identity())),
                store.all(scope, Equipment.class).stream().collect(Collectors.groupingBy(Equipment::kind)),
                store.all(scope, Excess.class).stream().collect(Collectors.toMap(Excess::kind, Function.identity())));
    }

    /** The pieces of a kind held on a day. */
    List<Equipment> held(String kind, LocalDate day) {
        return register(kind).stream().filter(piece -> piece.isHeldOn(day)).toList();
    }

    /** All pieces held on a day. */
    List<Equipment> held(LocalDate day) {
        return kinds.stream().flatMap(kind -> held(kind.code(), day).stream()).toList();
    }

    /** All rows of a kind, also of pieces that have left. */
    List<Equipment> register(String kind) {
        return equipment.getOrDefault(kind, List.of());
    }

    /** The entitlements of a kind, one for each purpose. */
    List<Entitlement> entitlements(String kind) {
        return entitlements.stream().filter(row -> row.kind().equals(kind)).toList();
    }

    /** What was planned for a purpose: by the users planned. */
    long planned(Entitlement row) {
        return row.of(group(row).map(UserGroup::planned).orElse(0L));
    }

    /** What a purpose is entitled to: by the users served, where that is known. */
    long entitled(Entitlement row) {
        return row.of(group(row).map(UserGroup::people).orElse(0L));
    }

    /** What was planned of a kind; empty when nobody says so. */
    Optional<Long> planned(String kind) {
        return entitlements(kind).stream().map(this::planned).reduce(Long::sum);
    }

    /** What the mission is entitled to of a kind; empty when nobody says so. */
    Optional<Long> entitled(String kind) {
        return entitlements(kind).stream().map(this::entitled).reduce(Long::sum);
    }

    /** How many pieces are held beyond the entitlement; 0 when there are fewer, or when it is not stated. */
    long beyond(String kind, LocalDate day) {
        return entitled(kind)
                .map(number -> Math.max(0, held(kind, day).size() - number))
                .orElse(0L);
    }

    /** The pieces of a kind that left service within a period. */
    List<Equipment> withdrawn(String kind, BudgetPeriod period) {
        return register(kind).stream()
                .filter(piece -> piece.inServiceTo() != null
                        && !piece.inServiceTo().isBefore(period.from())
                        && piece.inServiceTo().isBefore(period.to()))
                .toList();
    }

    /** The pieces of a kind held on a day that have reached the years of their life expectancy. */
    List<Equipment> pastLife(EquipmentKind kind, LocalDate day) {
        Long years = kind.lifeYears();
        return years == null
                ? List.of()
                : held(kind.code(), day).stream()
                        .filter(piece -> !piece.inServiceFrom().plusYears(years).isAfter(day))
                        .toList();
    }

    /** Whether any row was made up to agree with published figures. */
    boolean isReconstructed() {
        return equipment.values().stream()
                .flatMap(List::stream)
                .anyMatch(piece -> piece.basis() == Basis.RECONSTRUCTED);
    }

    private Optional<UserGroup> group(Entitlement row) {
        return Optional.ofNullable(row.userGroup()).map(groups::get);
    }
}
