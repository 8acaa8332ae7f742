package org.missionbench.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * An exact amount of one currency, held in its minor unit.
 *
 * <p>Amounts never round. The one place where digits are dropped is presentation, where reports show thousands with one
 * decimal. Two amounts are equal when currency and minor units are equal, which {@code BigDecimal} cannot promise
 * because it counts trailing zeros.
 *
 * @param currency the currency of the amount
 * @param minorUnits the amount in the minor unit of the currency, for example United States cents; negative for a
 *     credit
 */
public record Money(Currency currency, long minorUnits) implements Figure, Comparable<Money> {

    private static final Currency USD = Currency.getInstance("USD");

    /** The currency of budgets, apportionments and reports. */
    public static Currency usd() {
        return USD;
    }

    /** United States dollars, from whole cents. */
    public static Money usdCents(long cents) {
        return new Money(USD, cents);
    }

    /** Reads a figure printed in thousands of United States dollars, such as {@code 41298.5}. */
    public static Money usdThousands(String printed) {
        return of(USD, new BigDecimal(printed).movePointRight(3));
    }

    /** Nothing, in a currency. */
    public static Money zero(Currency currency) {
        return new Money(currency, 0);
    }

    /**
     * An amount from a decimal of the currency's major unit, such as {@code 1.50} dollars.
     *
     * @throws ArithmeticException when the decimal has more digits than the currency has minor units
     */
    public static Money of(Currency currency, BigDecimal amount) {
        return new Money(
                currency, amount.movePointRight(fractionDigits(currency)).longValueExact());
    }

    /** Validates. */
    public Money {
        Objects.requireNonNull(currency, "currency");
    }

    /** This amount in the currency's major unit, with all its minor digits: {@code 41298500.00}. */
    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(minorUnits, fractionDigits(currency));
    }

    /** The sum. */
    public Money plus(Money addend) {
        return new Money(currency, Math.addExact(minorUnits, sameCurrency(addend).minorUnits));
    }

    /** The difference. */
    public Money minus(Money subtrahend) {
        return new Money(currency, Math.subtractExact(minorUnits, sameCurrency(subtrahend).minorUnits));
    }

    /** The same amount with the opposite sign. */
    public Money negated() {
        return new Money(currency, Math.negateExact(minorUnits));
    }

    /** The amount without its sign. */
    public Money absolute() {
        return minorUnits < 0 ? negated() : this;
    }

    /** A part of this amount, rounded half up to the minor unit: for shares and forecasts, never for sums. */
    public Money times(BigDecimal factor) {
        return new Money(
                currency,
                BigDecimal.valueOf(minorUnits)
                        .multiply(factor)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    /** Whether the amount is below nothing. */
    public boolean isNegative() {
        return minorUnits < 0;
    }

    @Override
    public boolean isNil() {
        return minorUnits == 0;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.amount(this);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minorUnits, sameCurrency(other).minorUnits);
    }

    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + toDecimal().toPlainString();
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "Cannot combine %s with %s: convert one of them first".formatted(this, other));
        }
        return other;
    }

    private static int fractionDigits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }
}
