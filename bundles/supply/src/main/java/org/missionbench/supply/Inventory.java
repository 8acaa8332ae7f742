package org.missionbench.supply;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.missionbench.kernel.Money;
import org.missionbench.kernel.Percentage;

/**
 * What an inventory has found.
 *
 * @param round when and where
 * @param expected what the register had, to be seen
 * @param differences what was otherwise than in the register
 */
record Inventory(InventoryRound round, List<Property> expected, List<InventoryDifference> differences) {

    /** Copies. */
    Inventory {
        expected = List.copyOf(expected);
        differences = List.copyOf(differences);
    }

    long count(InventoryDifference.Kind kind) {
        return differences.stream()
                .filter(difference -> difference.kind() == kind)
                .count();
    }

    /** How many of what was expected were seen where the register has them. */
    long inPlace() {
        return expected.size() - count(InventoryDifference.Kind.NOT_FOUND) - count(InventoryDifference.Kind.MOVED);
    }

    /** How many of what was expected were seen at all. */
    long seen() {
        return expected.size() - count(InventoryDifference.Kind.NOT_FOUND);
    }

    /** The differences that nobody has settled. */
    List<InventoryDifference> open() {
        return differences.stream()
                .filter(difference -> difference.settled().isEmpty())
                .toList();
    }

    /** Seen of expected; empty when nothing was. */
    Optional<Percentage> shareFound() {
        return share(seen(), expected.size());
    }

    /** Seen where the register has them, of expected. */
    Optional<Percentage> shareInPlace() {
        return share(inPlace(), expected.size());
    }

    /** Settled of all differences; empty when there is none. */
    Optional<Percentage> shareSettled() {
        return share(differences.size() - (long) open().size(), differences.size());
    }

    /** The historical cost of what was to be seen. */
    Money cost() {
        return Amounts.sum(expected.stream().map(Property::historicalCost));
    }

    private static Optional<Percentage> share(long part, long whole) {
        return Percentage.of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }
}
