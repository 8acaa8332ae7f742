package org.missionbench.programmes;

import java.time.LocalDate;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A review of a project by a focal point. */
@Dataset(
        name = "project-review",
        title = "Reviews of projects",
        help = "What focal points found before a project was approved.")
record ProjectReview(
        @Column(
                        label = "Project",
                        help = "Code of the project.",
                        key = true,
                        references = "project",
                        example = "cbp-01")
                String project,
        @Column(
                        label = "Perspective",
                        help = "Code of the perspective.",
                        key = true,
                        references = "review-perspective",
                        example = "legal")
                String reviewPerspective,
        @Column(label = "Reviewer", help = "Function of the reviewer, never a name.", example = "Legal officer")
                String reviewerRole,
        @Column(label = "Date", help = "Day of the review.", example = "2021-09-15") LocalDate date,
        @Column(label = "Outcome", help = "cleared, cleared-with-changes or returned.", example = "cleared")
                Outcome outcome,
        @Column(
                        label = "Basis",
                        help =
                                "recorded when it comes from files of the mission, reconstructed when it was made up to agree with published totals.",
                        example = "recorded")
                Basis basis) {

    /** What a focal point decided. */
    enum Outcome {
        CLEARED,
        CLEARED_WITH_CHANGES,
        RETURNED
    }
}
