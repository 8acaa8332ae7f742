package org.missionbench.facilities;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** Points for an item of a scorecard. */
@Dataset(name = "facility-score", title = "Points by item", help = "The points that an assessment gave for each item.")
record Score(
        @Column(
                        label = "Assessment",
                        help = "Code of the assessment.",
                        key = true,
                        references = "facility-assessment",
                        example = "environment-2022-06")
                String assessment,
        @Column(
                        label = "Item",
                        help = "Code of the item.",
                        key = true,
                        references = "facility-scorecard-item",
                        example = "energy")
                String item,
        @Column(label = "Points", help = "For this item.", decimals = 2, example = "23.00") BigDecimal points,
        @Column(
                        label = "Remark",
                        help = "What would bring more; nothing when nothing.",
                        optional = true,
                        example = "More solar power")
                @Nullable String text) {

    /** Refuses less than nothing. */
    Score {
        Counts.demandNotNegative("points", points);
    }
}
