package org.missionbench.contracts.variance;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionbench.kernel.Money;

/**
 * One reason behind a variance; A/77/589, section IV.
 *
 * @param kind what sort of reason it is
 * @param title the reason in a few words
 * @param amount its part of the variance in United States dollars, positive when it reduced requirements; absent when
 *     nobody has put an amount to it
 */
public record VarianceFactor(Kind kind, String title, @Nullable Money amount) {

    /** The amount; empty when nobody has put one to the factor. */
    public Optional<Money> value() {
        return Optional.ofNullable(amount);
    }

    /** What sort of reason a factor is: this product's own classification, the reports print none. */
    public enum Kind {
        /** More or less was needed or delivered. */
        VOLUME,
        /** It cost more or less. */
        PRICE,
        /** The dollar bought more or less of another currency. */
        EXCHANGE_RATE,
        /** Posts were vacant more or less than budgeted. */
        VACANCY,
        /** Salaries, allowances or post adjustment changed. */
        SALARY_SCALE,
        /** It happened earlier or later than budgeted. */
        TIMING,
        /** It was budgeted under one class and recorded under another. */
        RECLASSIFICATION,
        /** Nobody had budgeted for it. */
        UNPLANNED
    }
}
