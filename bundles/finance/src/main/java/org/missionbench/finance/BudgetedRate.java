package org.missionbench.finance;

import java.math.BigDecimal;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** The rate of exchange in the budget; A/77/589, paragraph 50. */
@Dataset(
        name = "budgeted-rate",
        title = "Budgeted rates of exchange",
        help = "The rate of exchange on which the budget was built.")
record BudgetedRate(
        @Column(label = "Currency", help = "ISO code.", key = true, pattern = "[A-Z]{3}", example = "EUR")
                String currency,
        @Column(
                        label = "Rate",
                        help = "Units of the currency to 1 United States dollar.",
                        decimals = 6,
                        example = "0.837000")
                BigDecimal rate,
        @Column(label = "Source", help = "Document and paragraph.", example = "A/75/779") String source) {

    /** Refuses a rate that is not positive. */
    BudgetedRate {
        Rates.demandPositive(rate);
    }
}
