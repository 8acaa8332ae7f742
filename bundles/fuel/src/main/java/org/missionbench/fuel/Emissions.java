package org.missionbench.fuel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/** What the issues emitted, each with the factor that was valid on its day. */
final class Emissions {

    private static final int DECIMALS = 3;

    private final List<EmissionFactor> factors;
    private final Map<EmissionFactor, BigDecimal> kilograms = new LinkedHashMap<>();
    private final Map<String, LocalDate> withoutFactor = new TreeMap<>();

    private Emissions(List<EmissionFactor> factors) {
        this.factors = factors;
    }

    static Emissions of(RecordStore store, MissionPeriod scope) {
        Emissions emissions = new Emissions(store.all(scope, EmissionFactor.class));
        Products products = Products.of(store, scope);
        Map<String, Map<LocalDate, BigDecimal>> days = new TreeMap<>();
        for (IssuedByDay row : store.all(scope, IssuedByDay.class)) {
            if (products.isFuel(row.product())) {
                days.computeIfAbsent(row.product(), code -> new HashMap<>())
                        .merge(row.date(), row.quantity(), BigDecimal::add);
            }
        }
        days.forEach(
                (product, quantities) -> quantities.forEach((day, quantity) -> emissions.add(product, day, quantity)));
        return emissions;
    }

    /** Kilograms of carbon dioxide equivalent of a product, of all scopes. */
    BigDecimal kilograms(String product) {
        return sum(factor -> factor.product().equals(product));
    }

    /** Kilograms of carbon dioxide equivalent of all products in one scope. */
    BigDecimal kilograms(long scope) {
        return sum(factor -> factor.scope() == scope);
    }

    /** Kilograms of carbon dioxide equivalent in all. */
    BigDecimal total() {
        return sum(factor -> true);
    }

    /** The factors that were applied. */
    List<EmissionFactor> applied() {
        return List.copyOf(kilograms.keySet());
    }

    /** The scopes that occur. */
    TreeSet<Long> scopes() {
        TreeSet<Long> scopes = new TreeSet<>();
        kilograms.keySet().forEach(factor -> scopes.add(factor.scope()));
        return scopes;
    }

    /** Plus or minus kilograms: the root of the sum of the squares of what each factor leaves open. */
    BigDecimal uncertainty() {
        return kilograms.entrySet().stream()
                .map(entry -> entry.getValue()
                        .multiply(entry.getKey().uncertainty())
                        .movePointLeft(2)
                        .pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .sqrt(MathContext.DECIMAL64)
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Products issued on a day for which no factor was valid, with the first such day. */
    Map<String, LocalDate> withoutFactor() {
        return new TreeMap<>(withoutFactor);
    }

    private void add(String product, LocalDate day, BigDecimal quantity) {
        boolean found = false;
        for (long scope = 1; scope <= 3; scope++) {
            Optional<EmissionFactor> factor = valid(product, scope, day);
            found |= factor.isPresent();
            factor.ifPresent(valid -> kilograms.merge(valid, valid.factor().multiply(quantity), BigDecimal::add));
        }
        if (!found) {
            withoutFactor.merge(product, day, (one, other) -> one.isBefore(other) ? one : other);
        }
    }

    private Optional<EmissionFactor> valid(String product, long scope, LocalDate day) {
        return factors.stream()
                .filter(factor -> factor.product().equals(product) && factor.scope() == scope)
                .filter(factor -> !factor.validFrom().isAfter(day))
                .max(Comparator.comparing(EmissionFactor::validFrom).thenComparing(EmissionFactor::version));
    }

    private BigDecimal sum(java.util.function.Predicate<EmissionFactor> question) {
        return kilograms.entrySet().stream()
                .filter(entry -> question.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
