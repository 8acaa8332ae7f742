package org.missionbench.finance;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** A figure of an additional column of the table of financial resources. */
@Dataset(
        name = "planned-amount",
        title = "Planned amounts",
        help = "The figures of additional columns of kind planned, for each budget class.")
record PlannedAmount(
        @Column(
                        label = "Column",
                        help = "Code of the column in resource-column.",
                        key = true,
                        references = "resource-column",
                        example = "planned")
                String resourceColumn,
        @Column(
                        label = "Budget class",
                        help = "Code of the budget class.",
                        key = true,
                        references = "budget-class",
                        example = "official-travel")
                String budgetClass,
        @Column(label = "Amount", help = "United States dollars and cents, not thousands.", example = "300000.00")
                Money amount) {}
