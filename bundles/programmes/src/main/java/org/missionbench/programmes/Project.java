package org.missionbench.programmes;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A project of the mission; A/77/589, section II.B. */
@Dataset(
        name = "project",
        title = "Projects",
        help =
                "Confidence-building projects, quick-impact projects and other programmatic activities, one row for each.")
record Project(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens. Measures are named after it.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "cbp-01")
                String code,
        @Column(label = "Title", help = "Title of the project.", example = "Debating the environment") String title,
        @Column(
                        label = "Kind",
                        help = "Code of the kind of project.",
                        references = "project-kind",
                        example = "confidence-building")
                String projectKind,
        @Column(
                        label = "Programme",
                        help = "Code of the programme, where there is one.",
                        optional = true,
                        references = "programme",
                        example = "trust-building")
                @Nullable String programme,
        @Column(
                        label = "Thematic area",
                        help = "Code of the area.",
                        references = "thematic-area",
                        example = "environment")
                String thematicArea,
        @Column(
                        label = "Implementing entity",
                        help = "Code of who carries it out; nothing when not yet known.",
                        optional = true,
                        references = "implementing-entity",
                        example = "river-forum")
                @Nullable String implementingEntity,
        @Column(
                        label = "Gender marker",
                        help = "Code of the marker; nothing when not yet known.",
                        optional = true,
                        references = "gender-marker",
                        example = "women-focused")
                @Nullable String genderMarker,
        @Column(
                        label = "Mandate",
                        help = "Document and paragraph that give the mandate.",
                        optional = true,
                        example = "Resolution 1244 (1999), para. 11")
                @Nullable String mandateParagraph,
        @Column(
                        label = "Expected accomplishment",
                        help = "Number of the expected accomplishment that it serves.",
                        optional = true,
                        pattern = "[0-9]+([.][0-9]+)*",
                        example = "1.1")
                @Nullable String expectedAccomplishment,
        @Column(
                        label = "Start",
                        help = "First day; nothing when not yet known.",
                        optional = true,
                        example = "2021-10-01")
                @Nullable LocalDate startsOn,
        @Column(
                        label = "End",
                        help = "Last day, planned or actual; nothing when not yet known.",
                        optional = true,
                        example = "2022-05-31")
                @Nullable LocalDate endsOn,
        @Column(
                        label = "State",
                        help = "proposed, approved, ongoing, completed, closed (also financially) or cancelled.",
                        example = "completed")
                State state,
        @Column(
                        label = "Summary",
                        help =
                                "What it did, in the words of the report. Write numbers as bound measures: {programmes.project.cbp-01.students|prose-count}.",
                        optional = true,
                        example = "Students learned to argue for clean rivers.")
                @Nullable String summary,
        @Column(
                        label = "Basis",
                        help =
                                "recorded when it comes from files of the mission, reconstructed when it was made up to agree with published totals.",
                        example = "recorded")
                Basis basis) {

    /** Whether it counts among the projects that were implemented. */
    boolean isImplemented() {
        return state.isImplemented();
    }

    /** How far a project has come. */
    enum State {
        PROPOSED,
        APPROVED,
        ONGOING,
        COMPLETED,
        CLOSED,
        CANCELLED;

        /** Whether work was done. */
        boolean isImplemented() {
            return this == ONGOING || this == COMPLETED || this == CLOSED;
        }

        /** As it is written in files. */
        String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
