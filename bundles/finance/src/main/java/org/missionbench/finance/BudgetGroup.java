package org.missionbench.finance;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A group of budget classes; A/77/589, section III.B. */
@Dataset(
        name = "budget-group",
        title = "Budget groups",
        help =
                "The groups into which the budget is divided, such as military and police personnel, civilian personnel, operational costs; other accounts have others, such as post and non-post.")
record BudgetGroup(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens. Measures are named after it.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "civilian-personnel")
                String code,
        @Column(
                        label = "Numeral",
                        help = "Printed before the title in the table of redeployments; Roman as a rule.",
                        example = "II")
                String numeral,
        @Column(label = "Title", help = "As printed in tables.", example = "Civilian personnel") String title,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position) {}
