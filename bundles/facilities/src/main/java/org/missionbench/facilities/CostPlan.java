package org.missionbench.facilities;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.contracts.variance.VarianceFactor;
import org.missionbench.kernel.Money;

/** What part of a budget class was planned for, with how much of it. */
@Dataset(
        name = "facility-cost-plan",
        title = "Planned cost of facilities",
        help =
                "The parameters of the budget that facilities explain: what was planned, how much of it, and at which cost. The actual side is the bills.")
record CostPlan(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "rent")
                String code,
        @Column(label = "Title", help = "What it is for, in a few words.", example = "Rent of offices") String title,
        @Column(
                        label = "Budget class",
                        help = "Code of the budget class.",
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "facilities-and-infrastructure")
                String budgetClass,
        @Column(
                        label = "Budget line",
                        help =
                                "Code of the budget line under which it is recorded, to be compared with the ledger; nothing when nobody compares.",
                        optional = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "rental-of-premises")
                @Nullable String budgetLine,
        @Column(label = "Unit", help = "What the quantity counts, in the singular.", example = "month") String unit,
        @Column(
                        label = "Planned quantity",
                        help = "How much was planned; 0 when nothing was.",
                        decimals = 2,
                        example = "12.00")
                BigDecimal plannedQuantity,
        @Column(
                        label = "Planned cost",
                        help = "Of the planned quantity, in United States dollars and cents.",
                        example = "53760.00")
                Money plannedCost,
        @Column(
                        label = "Kind of difference",
                        help = "What a difference in quantity is called: volume, timing.",
                        example = "volume")
                VarianceFactor.Kind difference,
        @Column(label = "Source", help = "Document and paragraph.", example = "A/77/589, para. 61") String source,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {

    /** Refuses what nobody can divide. */
    CostPlan {
        if (plannedQuantity.signum() < 0 || (plannedQuantity.signum() == 0 && !plannedCost.isNil())) {
            throw new IllegalArgumentException(
                    "cost plan '%s': a planned cost of %s for a planned quantity of %s; correct one of them"
                            .formatted(code, plannedCost, plannedQuantity.toPlainString()));
        }
    }
}
