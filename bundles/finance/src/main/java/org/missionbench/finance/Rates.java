package org.missionbench.finance;

import java.math.BigDecimal;

/** What every rate of exchange must be. */
final class Rates {

    private Rates() {}

    static void demandPositive(BigDecimal rate) {
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException(
                    "a rate of exchange is positive, not %s; write units of the currency to 1 United States dollar"
                            .formatted(rate.toPlainString()));
        }
    }
}
