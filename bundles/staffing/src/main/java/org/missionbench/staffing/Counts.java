package org.missionbench.staffing;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** What every count, share and currency must be. */
final class Counts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Counts() {}

    static void demandNotNegative(String column, @Nullable Long count) {
        if (count != null && count < 0) {
            throw new IllegalArgumentException(
                    "%s is %d, but there cannot be fewer than 0; correct it".formatted(column, count));
        }
    }

    static void demandPerCent(String column, @Nullable BigDecimal share) {
        if (share != null && (share.signum() < 0 || share.compareTo(HUNDRED) > 0)) {
            throw new IllegalArgumentException("%s is %s, but a share lies between 0 and 100 per cent; correct it"
                    .formatted(column, share.toPlainString()));
        }
    }

    static void demandCurrency(String code) {
        try {
            Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "the currency '%s' does not exist; use an ISO 4217 code such as EUR".formatted(code), e);
        }
    }
}
