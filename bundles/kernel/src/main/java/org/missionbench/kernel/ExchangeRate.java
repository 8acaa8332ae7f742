package org.missionbench.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * What one United States dollar costs in another currency: a higher number is a saving for the budget.
 *
 * @param currency the other currency
 * @param perDollar units of the other currency to 1 United States dollar, positive
 */
public record ExchangeRate(Currency currency, BigDecimal perDollar) implements Figure {

    private static final int SCALE = 6;

    /** Normalises the scale and refuses a rate that is not positive. */
    public ExchangeRate {
        perDollar = perDollar.setScale(SCALE, RoundingMode.HALF_UP);
        if (perDollar.signum() <= 0) {
            throw new IllegalArgumentException("A rate of exchange is positive, but %s is %s to 1 United States dollar"
                    .formatted(currency.getCurrencyCode(), perDollar.toPlainString()));
        }
    }

    /** An amount of the other currency in dollars, rounded half up to the cent. */
    public Money toDollars(Money foreign) {
        if (!foreign.currency().equals(currency)) {
            throw new IllegalArgumentException("Cannot convert %s with the rate of %s: use the rate of %s"
                    .formatted(foreign, currency, foreign.currency()));
        }
        return Money.of(Money.usd(), foreign.toDecimal().divide(perDollar, 2, RoundingMode.HALF_UP));
    }

    @Override
    public boolean isNil() {
        return false;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.rate(this);
    }
}
