package org.missionbench.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A share in per cent: {@code 43.6} means 43.6 per cent.
 *
 * <p>Held to ten decimals, the rest cut off rather than rounded, so that rounding once when printing gives what the
 * exact share would give.
 *
 * @param value the share in per cent, negative when the part is negative
 */
public record Percentage(BigDecimal value) implements Figure, Comparable<Percentage> {

    private static final int SCALE = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Normalises the scale, so that equal shares are equal records. */
    public Percentage {
        value = value.setScale(SCALE, RoundingMode.DOWN);
    }

    /** Reads {@code 98.3}. */
    public static Percentage parse(String perCent) {
        return new Percentage(new BigDecimal(perCent));
    }

    /** What share a part is of a whole; empty when the whole is nil, because no share exists then. */
    public static Optional<Percentage> of(Money part, Money whole) {
        return of(part.toDecimal(), whole.toDecimal());
    }

    /** What share a part is of a whole; empty when the whole is nil. */
    public static Optional<Percentage> of(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Percentage(part.multiply(HUNDRED).divide(whole, SCALE, RoundingMode.DOWN)));
    }

    /** The share without its sign. */
    public Percentage absolute() {
        return new Percentage(value.abs());
    }

    @Override
    public boolean isNil() {
        return value.signum() == 0;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.percentage(this);
    }

    @Override
    public int compareTo(Percentage other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.stripTrailingZeros().toPlainString() + " per cent";
    }
}
