package org.missionbench.facilities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** A construction, renovation or alteration project. */
@Dataset(
        name = "facility-project",
        title = "Construction projects",
        help = "Construction, renovation and alteration, planned for the period or carried out in it.")
record Project(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "cafeteria")
                String code,
        @Column(label = "Title", help = "As printed in tables.", example = "Conversion of the small cafeteria")
                String title,
        @Column(
                        label = "Kind",
                        help = "Code of the kind of project.",
                        references = "facility-project-kind",
                        example = "alteration")
                String kind,
        @Column(
                        label = "Premises",
                        help = "Code of the premises.",
                        references = "facility-premises",
                        example = "headquarters-main")
                String premises,
        @Column(
                        label = "Planned",
                        help = "Whether it is one of those planned for the period: yes or no.",
                        example = "yes")
                boolean planned,
        @Column(
                        label = "Planned end",
                        help = "Day by which it was to be finished; nothing when nobody has set one.",
                        optional = true,
                        example = "2022-03-31")
                @Nullable LocalDate plannedEnd,
        @Column(label = "State", help = "planned, under-way, completed, postponed or cancelled.", example = "completed")
                State state,
        @Column(
                        label = "Begun",
                        help = "First day of the works; nothing until then.",
                        optional = true,
                        example = "2022-01-17")
                @Nullable LocalDate begun,
        @Column(
                        label = "Ended",
                        help = "Day on which they were finished; nothing until then.",
                        optional = true,
                        example = "2022-03-25")
                @Nullable LocalDate ended,
        @Column(
                        label = "Postponed to",
                        help = "Budget period to which it was put off; nothing for others.",
                        optional = true,
                        pattern = "[0-9]{4}/[0-9]{2}",
                        example = "2022/23")
                @Nullable String postponedTo,
        @Column(label = "Budget", help = "In United States dollars and cents.", example = "24000.00") Money budget,
        @Column(
                        label = "Reason",
                        help = "Why it was put off, given up or is late; nothing otherwise.",
                        optional = true,
                        example = "Bids came late")
                @Nullable String reason,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {

    /** Refuses works that are finished before they begin. */
    Project {
        if (begun != null && ended != null && ended.isBefore(begun)) {
            throw new IllegalArgumentException(
                    "project '%s': ended on %s, before it was begun on %s; correct one of them"
                            .formatted(code, ended, begun));
        }
    }

    /** How far a project is. */
    enum State {
        PLANNED,
        UNDER_WAY,
        COMPLETED,
        POSTPONED,
        CANCELLED
    }
}
