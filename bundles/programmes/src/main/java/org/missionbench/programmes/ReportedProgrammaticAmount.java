package org.missionbench.programmes;

import java.math.BigDecimal;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** An amount of programmatic expenditure that somebody states, to compare with. */
@Dataset(
        name = "reported-programmatic-amount",
        title = "Reported programmatic expenditure",
        help =
                "What a document prints for a category of programmatic expenditure. Compared with the projects and never printed.")
record ReportedProgrammaticAmount(
        @Column(label = "Category", help = "Code of the category; total for all.", key = true, example = "human-rights")
                String programmaticCategory,
        @Column(
                        label = "Thousands",
                        help = "Thousands of United States dollars with one decimal, as printed.",
                        decimals = 1,
                        example = "941.6")
                BigDecimal thousands,
        @Column(label = "Source", help = "Document and place.", example = "A/77/589, section III.E") String source) {}
