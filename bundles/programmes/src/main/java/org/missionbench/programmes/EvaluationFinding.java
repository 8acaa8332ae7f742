package org.missionbench.programmes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A finding or recommendation of an evaluation, with what follows from it. */
@Dataset(
        name = "evaluation-finding",
        title = "Findings of evaluations",
        help = "What evaluations of programmatic activities found or recommended, and who follows it up.")
record EvaluationFinding(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens. Measures are named after it.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "cross-cutting-programmes")
                String code,
        @Column(
                        label = "Finding",
                        help = "What was found or recommended, in a sentence.",
                        example = "Bring small projects together in larger programmes")
                String title,
        @Column(
                        label = "Source",
                        help = "Evaluation, with its document or date.",
                        example = "Second external evaluation, 2022")
                String source,
        @Column(
                        label = "Project",
                        help = "Code of the project, when it concerns one only.",
                        optional = true,
                        references = "project",
                        example = "cbp-01")
                @Nullable String project,
        @Column(
                        label = "Follow-up",
                        help = "What is done about it.",
                        optional = true,
                        example = "Concept papers are now written for programmes.")
                @Nullable String followUp,
        @Column(
                        label = "Owner",
                        help = "Office or function that follows it up, never a name.",
                        optional = true,
                        example = "Programme office")
                @Nullable String owner,
        @Column(label = "Due", help = "Day by which it is to be done.", optional = true, example = "2023-03-31")
                @Nullable LocalDate due,
        @Column(label = "State", help = "open, in-progress, done or not-accepted.", example = "in-progress")
                State state,
        @Column(
                        label = "Basis",
                        help =
                                "recorded when it comes from files of the mission, reconstructed when it was made up to agree with published totals.",
                        example = "recorded")
                Basis basis) {

    /** Whether something is still to be done. */
    boolean isPending() {
        return state == State.OPEN || state == State.IN_PROGRESS;
    }

    /** How far the follow-up has come. */
    enum State {
        OPEN,
        IN_PROGRESS,
        DONE,
        NOT_ACCEPTED
    }
}
