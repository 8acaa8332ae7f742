package org.missionbench.facilities;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What every count and quantity must be. */
final class Counts {

    private Counts() {}

    static void demandNotNegative(String column, @Nullable Long count) {
        demandNotNegative(column, count == null ? null : BigDecimal.valueOf(count));
    }

    static void demandNotNegative(String column, @Nullable BigDecimal quantity) {
        if (quantity != null && quantity.signum() < 0) {
            throw new IllegalArgumentException(
                    "%s is %s, but it is never below 0; correct it".formatted(column, quantity.toPlainString()));
        }
    }
}
