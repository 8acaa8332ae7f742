package org.missionbench.programmes;

import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A kind of project that the report counts and describes by itself. */
@Dataset(
        name = "project-kind",
        title = "Kinds of projects",
        help =
                "The kinds of projects the report counts separately, such as confidence-building, other programmatic or quick-impact.")
record ProjectKind(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens. Measures are named after it.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "confidence-building")
                String code,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(
                        label = "Title",
                        help = "As printed above the list of projects.",
                        example = "Confidence-building projects")
                String title,
        @Column(
                        label = "Planned",
                        help = "How many projects the budget planned; nothing when it did not say.",
                        optional = true,
                        example = "22")
                @Nullable Long planned,
        @Column(
                        label = "Opening",
                        help =
                                "The sentences before the list of projects. Write numbers as bound measures: {programmes.projects.confidence-building|prose-words}.",
                        optional = true,
                        example =
                                "In all, {programmes.projects.confidence-building|prose-count} projects were carried out.")
                @Nullable String opening) {

    /** Refuses fewer projects than none. */
    ProjectKind {
        if (planned != null && planned < 0) {
            throw new IllegalArgumentException(
                    "planned is %d, but there cannot be fewer than 0 projects; correct it".formatted(planned));
        }
    }
}
