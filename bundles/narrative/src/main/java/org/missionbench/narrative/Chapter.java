package org.missionbench.narrative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** Who writes a part of the report, and how far it is. */
@Dataset(
        name = "chapter",
        title = "Chapters",
        help =
                "Who writes which part of the report until when. A chapter covers its place and the places below it that have no chapter of their own.")
record Chapter(
        @Column(label = "Place", help = "Place in the outline.", key = true, example = "II.B") String place,
        @Column(
                        label = "Owner",
                        help = "The section or function that writes it.",
                        example = "Office of Political Affairs")
                String owner,
        @Column(
                        label = "State",
                        help = "draft, reviewed or approved; a text that changes after its approval needs another one.",
                        example = "draft")
                State state,
        @Column(label = "Due", help = "Day by which it must be approved.", optional = true, example = "2022-09-15")
                @Nullable LocalDate due) {

    /** How far a chapter is. */
    enum State {
        DRAFT,
        REVIEWED,
        APPROVED
    }

    /** Whether a place lies in this chapter, unless a chapter below has it. */
    boolean covers(String other) {
        return other.equals(place) || other.startsWith(place + ".");
    }
}
