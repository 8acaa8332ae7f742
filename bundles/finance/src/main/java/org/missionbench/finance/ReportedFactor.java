package org.missionbench.finance;

import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.contracts.variance.VarianceFactor;
import org.missionbench.kernel.Money;

/** A reason behind a variance; A/77/589, section IV. */
@Dataset(
        name = "variance-factor",
        title = "Factors of variances",
        help =
                "The reasons behind a variance one by one, with their amounts where somebody has worked them out. What the amounts leave is shown as unexplained.")
record ReportedFactor(
        @Column(
                        label = "Budget class",
                        help = "Code of the budget class.",
                        key = true,
                        references = "budget-class",
                        example = "official-travel")
                String budgetClass,
        @Column(label = "Position", help = "1, 2, 3 within the class.", key = true, example = "1") long position,
        @Column(label = "Kind", help = "What sort of reason.", example = "volume") VarianceFactor.Kind kind,
        @Column(label = "Title", help = "The reason in a few words.", example = "Fewer trips than budgeted")
                String title,
        @Column(label = "Offsetting", help = "Whether it worked against the variance: yes or no.", example = "no")
                boolean offsetting,
        @Column(
                        label = "Amount",
                        help =
                                "United States dollars and cents: positive when it reduced requirements, negative when it increased them; nothing when not known.",
                        optional = true,
                        example = "139400.00")
                @Nullable Money amount) {}
