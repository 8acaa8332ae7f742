package org.missionbench.finance;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** The approved resources of one budget class, column (1); A/77/589, section III.A. */
@Dataset(
        name = "apportionment",
        title = "Apportionment",
        help = "What was approved for each budget class, before any redeployment. Classes without a row have nothing.")
record Apportionment(
        @Column(
                        label = "Budget class",
                        help = "Code of the budget class.",
                        key = true,
                        references = "budget-class",
                        example = "official-travel")
                String budgetClass,
        @Column(label = "Amount", help = "United States dollars and cents, not thousands.", example = "319800.00")
                Money amount) {}
