package org.missionbench.staffing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** What the budget reckons for one person for one month. */
@Dataset(
        name = "person-month-cost",
        title = "Budgeted cost of a person-month",
        help =
                "The average budgeted cost of one person of a category for one month, from which the part of a variance is computed that vacancies, rates and salary scales explain.")
record PersonMonthCost(
        @Column(
                        label = "Category",
                        help = "Code of the personnel category.",
                        key = true,
                        references = "personnel-category",
                        example = "international-staff")
                String category,
        @Column(
                        label = "Cost",
                        help = "United States dollars and cents, at the budgeted rate of exchange.",
                        example = "4143.90")
                Money cost,
        @Column(
                        label = "Currency",
                        help = "ISO code of another currency in which a part is paid.",
                        optional = true,
                        pattern = "[A-Z]{3}",
                        example = "EUR")
                @Nullable String currency,
        @Column(
                        label = "Share in the currency",
                        help = "Per cent of the cost that is paid in it.",
                        optional = true,
                        decimals = 3,
                        example = "60.0")
                @Nullable BigDecimal currencyShare,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {

    /** Refuses a negative cost, a share without a currency and a currency without a share. */
    PersonMonthCost {
        if (cost.minorUnits() < 0) {
            throw new IllegalArgumentException(
                    "cost is %s, but nobody costs less than nothing; correct it".formatted(cost));
        }
        Counts.demandPerCent("currency_share", currencyShare);
        if ((currency == null) != (currencyShare == null)) {
            throw new IllegalArgumentException("%s: currency is %s and its share is %s; give both or none"
                    .formatted(category, currency, currencyShare));
        }
    }
}
