package org.missionbench.facilities;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A scorecard by which facilities are judged. */
@Dataset(
        name = "facility-scorecard",
        title = "Scorecards",
        help =
                "By what the mission is judged: the environment, occupational safety. Its items and their points are rows of facility-scorecard-item.")
record Scorecard(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "environment")
                String code,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(label = "Title", help = "As printed in tables.", example = "Environmental management scorecard")
                String title,
        @Column(label = "Most points", help = "The most it gives.", decimals = 2, example = "100.00") BigDecimal most,
        @Column(
                        label = "Target",
                        help = "Points the budget aims at; nothing when it sets none.",
                        optional = true,
                        decimals = 2,
                        example = "100.00")
                @Nullable BigDecimal target,
        @Column(label = "Source", help = "Who keeps it.", example = "Department of Operational Support")
                String source) {}
