package org.missionbench.staffing;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** The strength on which the budget was built. */
@Dataset(
        name = "budgeted-strength",
        title = "Budgeted strength",
        help =
                "How many people of each category the budget provided for; a group may be stated too and is then compared with its categories.")
record BudgetedStrength(
        @Column(
                        label = "Category",
                        help = "Code of the personnel category.",
                        key = true,
                        references = "personnel-category",
                        example = "international-staff")
                String category,
        @Column(label = "People", help = "People in the budget.", example = "112") long people,
        @Column(label = "Source", help = "Document and paragraph.", example = "A/75/779") String source) {

    /** Refuses fewer than nobody. */
    BudgetedStrength {
        Counts.demandNotNegative("people", people);
    }
}
