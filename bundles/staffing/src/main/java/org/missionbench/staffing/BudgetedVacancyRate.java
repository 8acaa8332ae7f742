package org.missionbench.staffing;

import java.math.BigDecimal;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** The vacancy rate on which the budget was built. */
@Dataset(
        name = "budgeted-vacancy-rate",
        title = "Budgeted vacancy rates",
        help = "Which share of the strength the budget assumed to be vacant.")
record BudgetedVacancyRate(
        @Column(
                        label = "Category",
                        help = "Code of the personnel category.",
                        key = true,
                        references = "personnel-category",
                        example = "international-staff")
                String category,
        @Column(label = "Rate", help = "Per cent.", decimals = 3, example = "5.0") BigDecimal rate,
        @Column(label = "Source", help = "Document and paragraph.", example = "A/75/779") String source) {

    /** Refuses what is no share. */
    BudgetedVacancyRate {
        Counts.demandPerCent("rate", rate);
    }
}
