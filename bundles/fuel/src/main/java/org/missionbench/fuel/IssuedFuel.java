package org.missionbench.fuel;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/**
 * What was issued, by month, product and purpose: read from the roll-up, so that its cost does not depend on slips.
 *
 * @param products the products
 * @param purposes the purposes
 * @param groups the sums
 */
record IssuedFuel(Products products, Purposes purposes, List<Group> groups) {

    /**
     * What was issued of one product for one purpose in one month.
     *
     * @param quantity in the unit of the product
     */
    record Group(YearMonth month, String product, String purpose, BigDecimal quantity, long issues) {

        private Group plus(Group other) {
            return new Group(month, product, purpose, quantity.add(other.quantity), issues + other.issues);
        }
    }

    private record Key(YearMonth month, String product, String purpose) {}

    static IssuedFuel of(RecordStore store, MissionPeriod scope) {
        Map<Key, Group> groups = new HashMap<>();
        for (IssuedByDay day : store.all(scope, IssuedByDay.class)) {
            YearMonth month = YearMonth.from(day.date());
            groups.merge(
                    new Key(month, day.product(), day.purpose()),
                    new Group(month, day.product(), day.purpose(), day.quantity(), day.issues()),
                    Group::plus);
        }
        return new IssuedFuel(Products.of(store, scope), Purposes.of(store, scope), List.copyOf(groups.values()));
    }

    /** The litres of the groups that a question selects. */
    BigDecimal litres(Predicate<Group> question) {
        return groups.stream()
                .filter(question)
                .map(group -> products.litres(group.product(), group.quantity()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The quantity of the groups that a question selects, in the unit of their one product. */
    BigDecimal quantity(Predicate<Group> question) {
        return groups.stream().filter(question).map(Group::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Selects what counts as fuel. */
    Predicate<Group> fuel() {
        return group -> products.isFuel(group.product());
    }

    /** Selects what was issued for a purpose or a part of it. */
    Predicate<Group> purpose(String code) {
        return group -> purposes.isWithin(group.purpose(), code);
    }

    /** Selects a product. */
    static Predicate<Group> product(String code) {
        return group -> group.product().equals(code);
    }

    /** Selects a month. */
    static Predicate<Group> month(YearMonth month) {
        return group -> group.month().equals(month);
    }
}
