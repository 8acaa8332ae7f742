package org.missionbench.programmes;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** What a project cost in a month under a budget class and line. */
@Dataset(
        name = "project-expenditure",
        title = "Expenditure of projects",
        help =
                "What projects have cost, as the programme office records it. Finance reconciles it with the ledger by class and line.")
record ProjectExpenditure(
        @Column(
                        label = "Project",
                        help = "Code of the project.",
                        key = true,
                        references = "project",
                        example = "cbp-01")
                String project,
        @Column(label = "Line", help = "1, 2, 3 within the project.", key = true, example = "1") long line,
        @Column(label = "Month", help = "Month of the budget period.", example = "2021-12") YearMonth month,
        @Column(
                        label = "Budget class",
                        help = "Code of the budget class under which it was recorded.",
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
        @Column(
                        label = "Amount",
                        help = "United States dollars and cents; negative for a refund.",
                        example = "24500.00")
                Money amount,
        @Column(
                        label = "Basis",
                        help =
                                "recorded when it comes from files of the mission, reconstructed when it was made up to agree with published totals.",
                        example = "recorded")
                Basis basis) {}
