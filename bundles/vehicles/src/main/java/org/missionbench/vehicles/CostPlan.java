package org.missionbench.vehicles;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.contracts.variance.VarianceFactor;
import org.missionbench.kernel.Money;

/** What part of a budget class was planned for, with how much of it. */
@Dataset(
        name = "vehicle-cost-plan",
        title = "Planned cost of vehicles",
        help =
                "The parameters of the budget that vehicles explain: what was planned, how much of it, and at which cost. The actual side of acquisition and maintenance is counted from the rows.")
record CostPlan(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "maintenance")
                String code,
        @Column(label = "Title", help = "What it is for, in a few words.", example = "Maintenance of vehicles")
                String title,
        @Column(
                        label = "Budget class",
                        help = "Code of the budget class.",
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "ground-transportation")
                String budgetClass,
        @Column(
                        label = "Budget line",
                        help =
                                "Code of the budget line under which it is recorded, to be compared with the ledger; nothing when nobody compares.",
                        optional = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "repairs-and-maintenance-of-vehicles")
                @Nullable String budgetLine,
        @Column(
                        label = "Counted from",
                        help =
                                "acquisition for orders of the type, maintenance for workshop jobs and kilometres, entered for the two columns below.",
                        example = "maintenance")
                From countedFrom,
        @Column(
                        label = "Type",
                        help = "Code of the type whose orders or jobs count; nothing for all.",
                        optional = true,
                        references = "vehicle-type",
                        example = "light-passenger")
                @Nullable String type,
        @Column(label = "Unit", help = "What the quantity counts, in the singular.", example = "kilometre") String unit,
        @Column(
                        label = "Planned quantity",
                        help = "How much was planned; 0 when nothing was.",
                        decimals = 2,
                        example = "850000.00")
                BigDecimal plannedQuantity,
        @Column(
                        label = "Planned cost",
                        help = "Of the planned quantity, in United States dollars and cents.",
                        example = "110000.00")
                Money plannedCost,
        @Column(
                        label = "Actual quantity",
                        help = "How much it was, when it is entered; nothing when it is counted.",
                        optional = true,
                        decimals = 2,
                        example = "0.00")
                @Nullable BigDecimal actualQuantity,
        @Column(
                        label = "Actual cost",
                        help = "What it has cost, when it is entered; nothing when it is counted.",
                        optional = true,
                        example = "0.00")
                @Nullable Money actualCost,
        @Column(label = "Kind of difference", help = "What a difference in quantity is called.", example = "volume")
                VarianceFactor.Kind difference,
        @Column(label = "Source", help = "Where the parameters stand.", example = "A/75/773, section II") String source,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {
    /** Refuses an entered part without its actual side, and what nobody can divide. */
    CostPlan {
        if (countedFrom == From.ENTERED && (actualQuantity == null || actualCost == null)) {
            throw new IllegalArgumentException(
                    "cost plan '%s': entered, but without actual quantity or cost; write both, 0 for nothing"
                            .formatted(code));
        }
        if (plannedQuantity.signum() < 0 || (plannedQuantity.signum() == 0 && !plannedCost.isNil())) {
            throw new IllegalArgumentException(
                    "cost plan '%s': a planned cost of %s for a planned quantity of %s; correct one of them"
                            .formatted(code, plannedCost, plannedQuantity.toPlainString()));
        }
    }

    /** Where the actual side comes from. */
    enum From {
        ACQUISITION,
        MAINTENANCE,
        ENTERED
    }
}
