package org.missionbench.staffing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A recruitment from the posting of its job opening to the selection of a candidate. */
@Dataset(
        name = "recruitment",
        title = "Recruitments",
        help =
                "Job openings with the day on which they were posted and the day on which a candidate was selected, without names.")
record Recruitment(
        @Column(label = "Job opening", help = "Its number.", key = true, example = "165432") String jobOpening,
        @Column(label = "Level", help = "Grade.", example = "P-4") String level,
        @Column(label = "Kind", help = "roster or post-specific.", example = "roster") Kind kind,
        @Column(label = "Posted", help = "Day on which the job opening was posted.", example = "2021-09-01")
                LocalDate posted,
        @Column(
                        label = "Selected",
                        help = "Day on which a candidate was selected; nothing while it goes on.",
                        optional = true,
                        example = "2022-01-15")
                @Nullable LocalDate selected,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {

    /** From posting to selection; empty while it goes on. */
    Optional<Long> calendarDays() {
        return Optional.ofNullable(selected).map(day -> ChronoUnit.DAYS.between(posted, day));
    }

    /** Whom a recruitment looks for. */
    enum Kind {
        /** Candidates who were endorsed before. */
        ROSTER,
        /** Anybody, for one post. */
        POST_SPECIFIC
    }
}
