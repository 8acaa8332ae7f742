package org.missionbench.facilities;

import java.math.BigDecimal;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** An item of a scorecard. */
@Dataset(
        name = "facility-scorecard-item",
        title = "Items of scorecards",
        help = "What a scorecard gives points for. The points of its items add up to its own.")
record ScorecardItem(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "energy")
                String code,
        @Column(
                        label = "Scorecard",
                        help = "Code of the scorecard.",
                        references = "facility-scorecard",
                        example = "environment")
                String scorecard,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(label = "Title", help = "As printed in tables.", example = "Energy") String title,
        @Column(label = "Most points", help = "The most it gives.", decimals = 2, example = "28.00") BigDecimal most) {}
