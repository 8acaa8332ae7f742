package org.missionbench.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/** Compares inventories with the register as it was when they were counted. */
final class InventoryComparison {

    private final Map<String, Property> register;
    private final List<InventoryCount> counts;
    private final List<InventoryResolution> resolutions;

    private InventoryComparison(RecordStore store, MissionPeriod scope) {
        this.register = store.all(scope, Property.class).stream()
                .collect(Collectors.toMap(Property::number, Function.identity()));
        this.counts = store.all(scope, InventoryCount.class);
        this.resolutions = store.all(scope, InventoryResolution.class);
    }

    /** All inventories, in the order in which they began. */
    static List<Inventory> all(RecordStore store, MissionPeriod scope) {
        List<InventoryRound> rounds = store.all(scope, InventoryRound.class);
        if (rounds.isEmpty()) {
            return List.of();
        }
        InventoryComparison comparison = new InventoryComparison(store, scope);
        return rounds.stream()
                .sorted(Comparator.comparing(InventoryRound::starts).thenComparing(InventoryRound::code))
                .map(comparison::of)
                .toList();
    }

    private Inventory of(InventoryRound round) {
        Map<String, InventoryCount> seen = counts.stream()
                .filter(count -> count.inventory().equals(round.code()))
                .collect(Collectors.toMap(InventoryCount::item, Function.identity()));
        Map<String, InventoryResolution> settled = resolutions.stream()
                .filter(row -> row.inventory().equals(round.code()))
                .collect(Collectors.toMap(InventoryResolution::item, Function.identity()));
        List<Property> expected = register.values().stream()
                .filter(item -> isExpected(round, item, seen.get(item.number())))
                .sorted(Comparator.comparing(Property::number))
                .toList();
        List<InventoryDifference> differences = new ArrayList<>();
        expected.forEach(item -> compare(item, seen.get(item.number()), settled.get(item.number()))
                .ifPresent(differences::add));
        differences.addAll(notRegistered(seen, settled));
        return new Inventory(round, expected, differences);
    }

    private List<InventoryDifference> notRegistered(
            Map<String, InventoryCount> seen, Map<String, InventoryResolution> settled) {
        return seen.values().stream()
                .filter(count -> !isRegistered(count))
                .map(count -> new InventoryDifference(
                        count.item(),
                        InventoryDifference.Kind.NOT_REGISTERED,
                        "",
                        count.location(),
                        settled.get(count.item())))
                .sorted(Comparator.comparing(InventoryDifference::item))
                .toList();
    }

    // what came while the count was going on, or left, need not be seen
    private static boolean isExpected(InventoryRound round, Property item, @Nullable InventoryCount seen) {
        LocalDate end = round.ends() == null ? round.starts() : round.ends();
        boolean there = item.isHeldOn(round.starts()) && item.isHeldOn(end);
        return there && (round.location() == null || round.location().equals(place(item, seen)));
    }

    private boolean isRegistered(InventoryCount count) {
        return Optional.ofNullable(register.get(count.item()))
                .map(item -> item.isHeldOn(count.date()))
                .orElse(false);
    }

    private static Optional<InventoryDifference> compare(
            Property item, @Nullable InventoryCount seen, @Nullable InventoryResolution settled) {
        String place = place(item, seen);
        if (seen == null) {
            return difference(item, InventoryDifference.Kind.NOT_FOUND, place, "", settled);
        }
        if (!seen.location().equals(place)) {
            return difference(item, InventoryDifference.Kind.MOVED, place, seen.location(), settled);
        }
        long registered = seen.registered() == null ? item.quantity() : seen.registered();
        return seen.quantity() == registered
                ? Optional.empty()
                : difference(
                        item,
                        InventoryDifference.Kind.OTHER_QUANTITY,
                        String.valueOf(registered),
                        String.valueOf(seen.quantity()),
                        settled);
    }

    private static Optional<InventoryDifference> difference(
            Property item,
            InventoryDifference.Kind kind,
            String registered,
            String seen,
            @Nullable InventoryResolution settled) {
        return Optional.of(new InventoryDifference(item.number(), kind, registered, seen, settled));
    }

    private static String place(Property item, @Nullable InventoryCount seen) {
        return seen == null || seen.registeredAt() == null ? item.location() : seen.registeredAt();
    }
}
