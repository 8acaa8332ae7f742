package org.missionbench.finance;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A subdivision of a budget class. */
@Dataset(
        name = "budget-line",
        title = "Budget lines",
        help = "Subdivisions of budget classes, such as implementing partners.")
record BudgetLine(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "implementing-partners")
                String code,
        @Column(
                        label = "Budget class",
                        help = "Code of the budget class.",
                        references = "budget-class",
                        example = "official-travel")
                String budgetClass,
        @Column(label = "Title", help = "As printed.", example = "Implementing partners") String title) {}
