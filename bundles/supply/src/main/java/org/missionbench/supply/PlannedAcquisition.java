package org.missionbench.supply;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** Something the mission plans to buy. */
@Dataset(
        name = "supply-acquisition",
        title = "Acquisition plan",
        help =
                "What is to be bought in the period, in which quarter and for how much. Orders name the row they carry out.")
record PlannedAcquisition(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "office-chairs")
                String code,
        @Column(label = "Title", help = "What is to be bought, in a few words.", example = "Office chairs, 60")
                String title,
        @Column(
                        label = "Category",
                        help = "Code of the category.",
                        references = "supply-category",
                        example = "furniture")
                String category,
        @Column(
                        label = "Quarter",
                        help =
                                "Quarter of the budget period in which it is to be ordered: 1 for July to September, 4 for April to June.",
                        example = "2")
                long quarter,
        @Column(label = "Value", help = "Planned, in United States dollars and cents.", example = "18000.00")
                Money value,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {
    /** Refuses a quarter that no period has, and a negative value. */
    PlannedAcquisition {
        if (quarter < 1 || quarter > BudgetQuarter.LAST) {
            throw new IllegalArgumentException(
                    "acquisition %s: quarter %d, but a period has quarters 1 to 4; write one of them"
                            .formatted(code, quarter));
        }
        Amounts.demandNotNegative("value", value);
    }
}
