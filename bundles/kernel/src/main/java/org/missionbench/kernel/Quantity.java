package org.missionbench.kernel;

import java.math.BigDecimal;

/**
 * A counted or measured quantity of something that is not money.
 *
 * @param amount the number, trailing zeros removed
 * @param unit what is counted, in the singular: {@code litre}, {@code person}, {@code posting}
 */
public record Quantity(BigDecimal amount, String unit) implements Figure {

    /** Normalises the number, so that equal quantities are equal records. */
    public Quantity {
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        if (unit.isBlank()) {
            throw new IllegalArgumentException("A quantity of %s needs a unit".formatted(amount.toPlainString()));
        }
    }

    /** A whole number of something. */
    public static Quantity of(long count, String unit) {
        return new Quantity(BigDecimal.valueOf(count), unit);
    }

    @Override
    public boolean isNil() {
        return amount.signum() == 0;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.quantity(this);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit;
    }
}
