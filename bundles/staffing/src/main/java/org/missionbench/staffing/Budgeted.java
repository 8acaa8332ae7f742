package org.missionbench.staffing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Percentage;
import org.missionbench.kernel.Quantity;

/** What the budget assumed, by category; groups add up their categories. */
final class Budgeted {

    private final CategoryTree tree;
    private final Map<String, Long> strength;
    private final Map<String, BigDecimal> rates;

    private Budgeted(CategoryTree tree, Map<String, Long> strength, Map<String, BigDecimal> rates) {
        this.tree = tree;
        this.strength = strength;
        this.rates = rates;
    }

    static Budgeted of(CategoryTree tree, RecordStore store, MissionPeriod scope) {
        return new Budgeted(
                tree,
                store.all(scope, BudgetedStrength.class).stream()
                        .collect(Collectors.toMap(BudgetedStrength::category, BudgetedStrength::people)),
                store.all(scope, BudgetedVacancyRate.class).stream()
                        .collect(Collectors.toMap(BudgetedVacancyRate::category, BudgetedVacancyRate::rate)));
    }

    /** The budgeted strength; for a group the sum of its categories, or what is stated when one of them is unknown. */
    Optional<Quantity> strength(String code) {
        List<String> parts = tree.countedIn(code);
        if (parts.isEmpty() || !strength.keySet().containsAll(parts)) {
            return Optional.ofNullable(strength.get(code)).map(people -> Quantity.of(people, "person"));
        }
        long sum = parts.stream()
                .mapToLong(part -> strength.getOrDefault(part, 0L))
                .sum();
        return Optional.of(Quantity.of(sum, "person"));
    }

    /** The budgeted vacancy rate; for a group the stated one, or that of its categories weighted with their strength. */
    Optional<Percentage> vacancyRate(String code) {
        if (rates.containsKey(code)) {
            return Optional.of(new Percentage(rates.get(code)));
        }
        List<String> parts = tree.countedIn(code);
        if (parts.isEmpty()
                || !rates.keySet().containsAll(parts)
                || !strength.keySet().containsAll(parts)) {
            return Optional.empty();
        }
        BigDecimal people = sum(parts, part -> people(part));
        BigDecimal vacant = sum(parts, part -> people(part).multiply(rate(part)));
        return people.signum() == 0
                ? Optional.empty()
                : Optional.of(new Percentage(vacant.divide(people, MathContext.DECIMAL64)));
    }

    private BigDecimal people(String part) {
        return BigDecimal.valueOf(strength.getOrDefault(part, 0L));
    }

    private BigDecimal rate(String part) {
        return rates.getOrDefault(part, BigDecimal.ZERO);
    }

    private static BigDecimal sum(List<String> parts, Function<String, BigDecimal> figure) {
        return parts.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
