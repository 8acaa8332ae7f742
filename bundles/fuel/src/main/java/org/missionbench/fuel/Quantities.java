package org.missionbench.fuel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Quantities as findings and commands print them: exact, with commas between thousands. */
final class Quantities {

    private Quantities() {}

    static String print(BigDecimal quantity) {
        BigDecimal exact = quantity.signum() == 0 ? BigDecimal.ZERO : quantity.stripTrailingZeros();
        return String.format(Locale.ENGLISH, "%,." + Math.max(0, exact.scale()) + "f", exact);
    }

    /** To whole units, where decimals would only distract. */
    static String whole(BigDecimal quantity) {
        return print(quantity.setScale(0, RoundingMode.HALF_UP));
    }
}
