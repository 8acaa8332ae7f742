package org.missionbench.results;

import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A planned output with what became of it, entered by a person. */
@Dataset(
        name = "planned-output",
        title = "Planned outputs",
        help =
                "What was to be delivered, whether it was, and the remarks on it. Its numbers are rows of output-quantity.")
record PlannedOutput(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words and numbers joined by hyphens; measures carry it.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "2-1-17")
                String code,
        @Column(
                        label = "Expected accomplishment",
                        help = "Number of the accomplishment it serves; empty for an output of a whole component.",
                        optional = true,
                        references = "expected-accomplishment",
                        example = "2.1")
                @Nullable String accomplishment,
        @Column(
                        label = "Component",
                        help = "Code of the component, for an output that serves no single accomplishment.",
                        optional = true,
                        references = "framework-component",
                        example = "2")
                @Nullable String component,
        @Column(
                        label = "Service group",
                        help = "Code of the sub-heading it is printed under, where there is one.",
                        optional = true,
                        references = "service-group",
                        example = "fuel-management")
                @Nullable String serviceGroup,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(
                        label = "Planned output",
                        help =
                                "What was to be delivered. Numbers are bound, such as {results.output.fuel-supply.completed.total|prose-count}, never typed; each line is a paragraph.",
                        example =
                                "Supply and storage of {results.output.2-1-17.planned.total|prose-count} litres of fuel")
                String text,
        @Column(
                        label = "Completed",
                        help =
                                "What the person responsible enters: number, numbers, yes or no; empty until it is known. A number is the printed quantity of role completed, numbers are several.",
                        optional = true,
                        example = "yes")
                @Nullable Completion completed,
        @Column(
                        label = "Remarks",
                        help =
                                "What was done. Numbers are bound, such as {results.output.fuel-supply.completed.total|prose-count}, never typed; each line is a paragraph.",
                        optional = true,
                        example =
                                "The Mission supplied {results.output.2-1-17.completed.total|prose-count} litres of fuel")
                @Nullable String remarks,
        @Column(
                        label = "Reason",
                        help = "Why it is off plan; printed as the last paragraph of the remarks, numbers bound.",
                        optional = true,
                        example = "More hybrid vehicles were in use")
                @Nullable String reason) {

    /** Refuses an output that belongs nowhere or twice. */
    PlannedOutput {
        if ((accomplishment == null) == (component == null)) {
            throw new IllegalArgumentException(
                    "Output %s has the expected accomplishment %s and the component %s: write exactly one of them"
                            .formatted(
                                    code,
                                    accomplishment == null ? "empty" : accomplishment,
                                    component == null ? "empty" : component));
        }
    }
}
