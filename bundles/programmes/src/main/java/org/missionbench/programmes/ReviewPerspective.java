package org.missionbench.programmes;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A perspective from which focal points review proposals. */
@Dataset(
        name = "review-perspective",
        title = "Perspectives of review",
        help = "From which perspectives focal points look at each project before it is approved.")
record ReviewPerspective(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens. Measures are named after it.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "legal")
                String code,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(label = "Title", help = "What a person calls it.", example = "Legal") String title,
        @Column(
                        label = "Required",
                        help = "Whether every project must be reviewed from it: yes or no.",
                        example = "yes")
                boolean required) {}
