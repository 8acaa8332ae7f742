package org.missionbench.finance;

import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** A line of other revenue; A/77/589, section III.D.1. */
@Dataset(
        name = "other-revenue",
        title = "Other revenue and adjustments",
        help = "The lines of the table of other revenue, those without an amount too.")
record OtherRevenue(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "investment-revenue")
                String code,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(label = "Title", help = "As printed in the table.", example = "Investment revenue") String title,
        @Column(
                        label = "Kind",
                        help =
                                "What sort of revenue; the line of kind cancellation is compared with the cancellations in the ledger.",
                        example = "investment")
                Kind kind,
        @Column(label = "Amount", help = "United States dollars and cents; negative for a loss.", example = "-16200.00")
                Money amount,
        @Column(label = "Phrase", help = "How a sentence calls it.", optional = true, example = "investment revenue")
                @Nullable String phrase,
        @Column(
                        label = "Phrase for a loss",
                        help = "How a sentence calls it when the amount is negative.",
                        optional = true,
                        example = "investment loss")
                @Nullable String lossPhrase) {

    /** What sort of revenue a line is. */
    enum Kind {
        INVESTMENT,
        MISCELLANEOUS,
        VOLUNTARY_CASH,
        PRIOR_PERIOD_ADJUSTMENT,
        CANCELLATION,
        OTHER
    }
}
