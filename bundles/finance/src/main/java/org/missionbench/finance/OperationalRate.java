package org.missionbench.finance;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** The rate of exchange of one month. */
@Dataset(
        name = "operational-rate",
        title = "Operational rates of exchange",
        help = "The United Nations operational rate of each month.")
record OperationalRate(
        @Column(label = "Currency", help = "ISO code.", key = true, pattern = "[A-Z]{3}", example = "EUR")
                String currency,
        @Column(label = "Month", help = "Month of the budget period.", key = true, example = "2021-07") YearMonth month,
        @Column(
                        label = "Rate",
                        help = "Units of the currency to 1 United States dollar.",
                        decimals = 6,
                        example = "0.841000")
                BigDecimal rate,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published average.",
                        example = "recorded")
                Basis basis) {

    /** Refuses a rate that is not positive. */
    OperationalRate {
        Rates.demandPositive(rate);
    }
}
