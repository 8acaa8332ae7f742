package org.missionbench.ict;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.contracts.variance.VarianceFactor;
import org.missionbench.kernel.Money;

/** What part of a budget class was planned for, with how much of it. */
@Dataset(
        name = "ict-cost-plan",
        title = "Planned cost of ICT",
        help =
                "The parameters of the budget that this module explains: what was planned, how much of it, and at which cost. The actual side is added up from orders and bills (ict-cost).")
record CostPlan(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens. Measures are named after it.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "telephone-calls")
                String code,
        @Column(label = "Title", help = "What it is for, in a few words.", example = "Fixed and mobile telephones")
                String title,
        @Column(
                        label = "Budget class",
                        help = "Code of the budget class.",
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "communications-and-information-technology")
                String budgetClass,
        @Column(
                        label = "Budget line",
                        help =
                                "Code of the budget line under which it is recorded, to be compared with the ledger; nothing when nobody compares.",
                        optional = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "communications-services")
                @Nullable String budgetLine,
        @Column(label = "Unit", help = "What the quantity counts, in the singular.", example = "call minute")
                String unit,
        @Column(
                        label = "Planned quantity",
                        help = "How much was planned; 0 when nothing was.",
                        decimals = 2,
                        example = "620000.00")
                BigDecimal plannedQuantity,
        @Column(
                        label = "Planned cost",
                        help = "Of the planned quantity, in United States dollars and cents.",
                        example = "480000.00")
                Money plannedCost,
        @Column(label = "Kind of difference", help = "What a difference in quantity is called.", example = "volume")
                VarianceFactor.Kind difference,
        @Column(label = "Source", help = "Where the parameters stand.", example = "A/75/773, section II") String source,
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
