package org.missionbench.results;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.Money;
import org.missionbench.kernel.Percentage;
import org.missionbench.kernel.Quantity;

/**
 * What a stated number counts.
 *
 * @param name in the singular: {@code litre}; {@code USD} makes it an amount, {@code per cent} a percentage
 */
record Unit(String name) {

    private static final String PER_CENT = "per cent";
    private static final String DOLLARS = "USD";
    private static final int CENTS = 2;

    /** Refuses a unit without a name. */
    Unit {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A number needs a unit: write what it counts, such as meeting");
        }
    }

    /** Whether values are printed with "per cent" after them. */
    boolean isPerCent() {
        return name.equals(PER_CENT);
    }

    /** The number with its meaning; dollars with fractions of a cent stay a quantity. */
    Figure figure(BigDecimal value) {
        if (isPerCent()) {
            return new Percentage(value);
        }
        return name.equals(DOLLARS) && value.stripTrailingZeros().scale() <= CENTS
                ? Money.of(Money.usd(), value.setScale(CENTS))
                : new Quantity(value, name);
    }

    /** How a sentence prints such a number: with a decimal only when it was stated with one. */
    FigureStyle style(@Nullable BigDecimal value) {
        if (isPerCent()) {
            return FigureStyle.PROSE_PERCENTAGE;
        }
        return name.equals(DOLLARS) ? FigureStyle.PROSE_DOLLARS : plain(value);
    }

    private static FigureStyle plain(@Nullable BigDecimal value) {
        boolean whole = value == null || value.stripTrailingZeros().scale() <= 0;
        return whole ? FigureStyle.PROSE_COUNT : FigureStyle.PROSE_DECIMAL;
    }
}
