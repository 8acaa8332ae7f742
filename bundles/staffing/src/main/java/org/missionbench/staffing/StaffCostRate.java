package org.missionbench.staffing;

import java.math.BigDecimal;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** The rate of exchange at which people were budgeted and paid. */
@Dataset(
        name = "staff-cost-rate",
        title = "Rates of exchange of staff costs",
        help =
                "The budgeted and the actual average rate of exchange. Finance holds them too; list them in staffing-stated-elsewhere so that both are compared.")
record StaffCostRate(
        @Column(label = "Currency", help = "ISO code.", key = true, pattern = "[A-Z]{3}", example = "EUR")
                String currency,
        @Column(
                        label = "Budgeted",
                        help = "Units of the currency to 1 United States dollar.",
                        decimals = 6,
                        example = "0.837000")
                BigDecimal budgeted,
        @Column(
                        label = "Actual",
                        help = "Units of the currency to 1 United States dollar, average.",
                        decimals = 6,
                        example = "0.892000")
                BigDecimal actual,
        @Column(label = "Source", help = "Document and paragraph.", example = "A/75/779") String source) {

    /** Refuses rates that are not positive. */
    StaffCostRate {
        Counts.demandCurrency(currency);
        if (budgeted.signum() <= 0 || actual.signum() <= 0) {
            throw new IllegalArgumentException(
                    "rates of exchange are positive, not %s and %s; write units of the currency to 1 United States dollar"
                            .formatted(budgeted.toPlainString(), actual.toPlainString()));
        }
    }
}
