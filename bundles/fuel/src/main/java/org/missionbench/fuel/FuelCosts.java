package org.missionbench.fuel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.variance.VarianceFactor;
import org.missionbench.kernel.Money;

/**
 * Planned and actual cost of fuel by purpose. Volume and price together are, to the cent, planned litres at budgeted
 * prices less issued litres at the average price of receipts; products nobody had planned stand apart.
 */
final class FuelCosts {

    private final IssuedFuel issued;
    private final List<PlannedFuel> planned;
    private final Map<String, BigDecimal> prices = new HashMap<>();

    FuelCosts(IssuedFuel issued, List<PlannedFuel> planned, ReceivedFuel received) {
        this.issued = issued;
        this.planned = planned;
        received.prices().forEach((product, price) -> prices.put(product.code(), price));
    }

    /** The factors of one purpose, without its parts, which have their own. */
    List<VarianceFactor> factors(FuelPurpose purpose) {
        Money volume = Money.zero(Money.usd());
        Money price = volume;
        Money unplanned = volume;
        for (FuelProduct product : issued.products().all()) {
            BigDecimal actual = issued.quantity(group ->
                    group.purpose().equals(purpose.code()) && group.product().equals(product.code()));
            BigDecimal paid = prices.get(product.code());
            PlannedFuel plan = plan(purpose, product);
            if (plan == null && paid != null) {
                unplanned = unplanned.minus(dollars(actual, paid));
            } else if (plan != null && plan.price() != null && (paid != null || actual.signum() == 0)) {
                Money difference = dollars(plan.quantity().subtract(actual), plan.price());
                Money whole = dollars(plan.quantity(), plan.price())
                        .minus(dollars(actual, paid == null ? BigDecimal.ZERO : paid));
                volume = volume.plus(difference);
                price = price.plus(whole.minus(difference));
            }
        }
        return present(
                new VarianceFactor(VarianceFactor.Kind.VOLUME, "Litres of fuel: " + purpose.title(), volume),
                new VarianceFactor(VarianceFactor.Kind.PRICE, "Price of fuel: " + purpose.title(), price),
                new VarianceFactor(
                        VarianceFactor.Kind.UNPLANNED, "Fuel nobody had planned: " + purpose.title(), unplanned));
    }

    private @org.jspecify.annotations.Nullable PlannedFuel plan(FuelPurpose purpose, FuelProduct product) {
        return planned.stream()
                .filter(row ->
                        row.purpose().equals(purpose.code()) && row.product().equals(product.code()))
                .findFirst()
                .orElse(null);
    }

    private static Money dollars(BigDecimal quantity, BigDecimal price) {
        return Money.of(Money.usd(), quantity.multiply(price).setScale(2, RoundingMode.HALF_UP));
    }

    private static List<VarianceFactor> present(VarianceFactor... factors) {
        List<VarianceFactor> present = new ArrayList<>();
        for (VarianceFactor factor : factors) {
            factor.value().filter(amount -> !amount.isNil()).ifPresent(amount -> present.add(factor));
        }
        return present;
    }
}
