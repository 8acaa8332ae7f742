package org.missionbench.programmes;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A number that a project reports: participants, schools reached, viewers. */
@Dataset(
        name = "project-figure",
        title = "Figures of projects",
        help = "What projects count. Each is a measure, programmes.project.PROJECT.CODE, for summaries to bind.")
record ProjectFigure(
        @Column(
                        label = "Project",
                        help = "Code of the project.",
                        key = true,
                        references = "project",
                        example = "cbp-01")
                String project,
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens, unique in the project.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "students")
                String code,
        @Column(label = "Title", help = "What is counted.", example = "Students of secondary schools") String title,
        @Column(
                        label = "Kind",
                        help =
                                "What sort of figure, by which projects are added up: participants, beneficiaries, grants. Lower-case words joined by hyphens; nothing for a figure that means nothing when added up.",
                        optional = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "participants")
                @Nullable String kind,
        @Column(label = "Value", help = "The number, at most two decimals.", decimals = 2, example = "53.00")
                BigDecimal value,
        @Column(label = "Unit", help = "What is counted, in the singular.", example = "person") String unit,
        @Column(
                        label = "Part of",
                        help =
                                "Only for a part: code of the figure of the same project that already contains it. Parts are never added to totals.",
                        optional = true,
                        example = "students")
                @Nullable String partOf,
        @Column(
                        label = "Breakdown",
                        help =
                                "Only for a part: by what the whole is broken down, such as sex. The parts of one breakdown add up to the whole; parts without one are of-which figures.",
                        optional = true,
                        example = "sex")
                @Nullable String breakdown) {

    /** Refuses a breakdown of nothing and fewer than none. */
    ProjectFigure {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("value is %s, but there cannot be fewer than 0; correct it"
                    .formatted(value.stripTrailingZeros().toPlainString()));
        }
        if (breakdown != null && partOf == null) {
            throw new IllegalArgumentException(
                    "figure '%s' of '%s' has the breakdown '%s' but is part of nothing; name the whole in part_of"
                            .formatted(code, project, breakdown));
        }
    }

    /** The kind under which it is added up; empty for a part and for what means nothing when added up. */
    Optional<String> addedAs() {
        return Optional.ofNullable(kind).filter(name -> !isPart());
    }

    /** Whether another figure of the project already contains it. */
    boolean isPart() {
        return partOf != null;
    }

    /** Whether another figure contains this one. */
    boolean isPartOf(ProjectFigure whole) {
        return whole.project.equals(project) && whole.code.equals(partOf);
    }

    /** Where it stands, for findings. */
    String where() {
        return "project-figure, project %s, code %s".formatted(project, code);
    }
}
