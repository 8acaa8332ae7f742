package org.missionbench.facilities;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** What a scorecard gave on a day. */
@Dataset(
        name = "facility-assessment",
        title = "Assessments",
        help = "What the mission reached on a scorecard. The last one in the period counts.")
record Assessment(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "environment-2022-06")
                String code,
        @Column(
                        label = "Scorecard",
                        help = "Code of the scorecard.",
                        references = "facility-scorecard",
                        example = "environment")
                String scorecard,
        @Column(label = "Date", help = "Day of the assessment.", example = "2022-06-30") LocalDate date,
        @Column(label = "Points", help = "In all, as reported.", decimals = 2, example = "88.00") BigDecimal points,
        @Column(label = "Source", help = "Who has judged.", example = "eApp, second report") String source,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {

    /** Refuses less than nothing. */
    Assessment {
        Counts.demandNotNegative("points", points);
    }
}
