package org.missionbench.finance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** An assumption of the budget and what became of it; A/77/589, section IV. */
@Dataset(
        name = "budget-parameter",
        title = "Budgeted parameters",
        help =
                "The assumptions of the budget against what happened, such as vacancy rates and the post adjustment multiplier.")
record BudgetParameter(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "vacancy-rate-police")
                String code,
        @Column(label = "Title", help = "What is assumed.", example = "Vacancy rate, United Nations police")
                String title,
        @Column(label = "Unit", help = "per-cent, or number for anything else.", example = "per-cent") Unit unit,
        @Column(label = "Budgeted", help = "In the budget.", optional = true, decimals = 3, example = "5.000") @Nullable BigDecimal budgeted,
        @Column(label = "Actual", help = "What it was.", optional = true, decimals = 3, example = "10.000") @Nullable BigDecimal actual,
        @Column(label = "Source", help = "Document and paragraph.", example = "A/77/589, para. 52") String source) {

    /** What a parameter is counted in. */
    enum Unit {
        PER_CENT,
        NUMBER
    }
}
