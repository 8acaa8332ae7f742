package org.missionbench.programmes;

import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** What a project was given under a budget class and line. */
@Dataset(
        name = "project-budget",
        title = "Budgets of projects",
        help = "Under which budget class and line a project was planned, and with how much.")
record ProjectBudget(
        @Column(
                        label = "Project",
                        help = "Code of the project.",
                        key = true,
                        references = "project",
                        example = "cbp-01")
                String project,
        @Column(label = "Line", help = "1, 2, 3 within the project.", key = true, example = "1") long line,
        @Column(
                        label = "Budget class",
                        help = "Code of the budget class under which it was planned.",
                        references = "budget-class",
                        example = "other-supplies")
                String budgetClass,
        @Column(
                        label = "Budget line",
                        help = "Code of the budget line, where known.",
                        optional = true,
                        references = "budget-line",
                        example = "implementing-partners")
                @Nullable String budgetLine,
        @Column(label = "Amount", help = "United States dollars and cents.", example = "25000.00") Money amount,
        @Column(
                        label = "Basis",
                        help =
                                "recorded when it comes from files of the mission, reconstructed when it was made up to agree with published totals.",
                        example = "recorded")
                Basis basis) {}
