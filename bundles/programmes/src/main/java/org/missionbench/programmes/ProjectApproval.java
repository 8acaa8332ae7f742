package org.missionbench.programmes;

import java.time.LocalDate;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A decision of the steering group on a project. */
@Dataset(
        name = "project-approval",
        title = "Decisions on projects",
        help = "What the steering group decided on a project, and when.")
record ProjectApproval(
        @Column(
                        label = "Project",
                        help = "Code of the project.",
                        key = true,
                        references = "project",
                        example = "cbp-01")
                String project,
        @Column(label = "Date", help = "Day of the decision.", key = true, example = "2021-09-20") LocalDate date,
        @Column(label = "Outcome", help = "approved, deferred or rejected.", example = "approved") Outcome outcome,
        @Column(
                        label = "Basis",
                        help =
                                "recorded when it comes from files of the mission, reconstructed when it was made up to agree with published totals.",
                        example = "recorded")
                Basis basis) {

    /** Whether the project may start. */
    boolean isApproved() {
        return outcome == Outcome.APPROVED;
    }

    /** What the steering group decided. */
    enum Outcome {
        APPROVED,
        DEFERRED,
        REJECTED
    }
}
