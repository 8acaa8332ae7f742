package org.missionbench.programmes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A report that an implementing partner owes the mission. */
@Dataset(
        name = "partner-report",
        title = "Reports of partners",
        help = "Financial and narrative reports of implementing partners, when due and when received.")
record PartnerReport(
        @Column(
                        label = "Project",
                        help = "Code of the project.",
                        key = true,
                        references = "project",
                        example = "cbp-01")
                String project,
        @Column(label = "Kind", help = "financial or narrative.", key = true, example = "financial") Kind kind,
        @Column(label = "Due", help = "Day on which it is due.", key = true, example = "2022-06-15") LocalDate due,
        @Column(
                        label = "Received",
                        help = "Day on which it came; nothing when it has not.",
                        optional = true,
                        example = "2022-06-10")
                @Nullable LocalDate received,
        @Column(
                        label = "Basis",
                        help =
                                "recorded when it comes from files of the mission, reconstructed when it was made up to agree with published totals.",
                        example = "recorded")
                Basis basis) {

    /** Whether it was due by a day and had not come by then. */
    boolean isOverdue(LocalDate day) {
        return !due.isAfter(day) && (received == null || received.isAfter(day));
    }

    /** What the partner reports on. */
    enum Kind {
        FINANCIAL,
        NARRATIVE
    }
}
