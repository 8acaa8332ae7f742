package org.missionbench.ict;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A piece of equipment that is to be written off. */
@Dataset(
        name = "ict-write-off",
        title = "ICT write-offs",
        help = "The write-off plan: pieces that are to leave, when that is planned, and when it was done.")
record WriteOff(
        @Column(
                        label = "Equipment",
                        help = "Number of the piece in the register.",
                        key = true,
                        references = "ict-equipment",
                        example = "ICT-00417")
                String equipment,
        @Column(
                        label = "Reason",
                        help = "Why it leaves: past-life, excess, damaged, lost or obsolete.",
                        example = "past-life")
                Reason reason,
        @Column(label = "Planned", help = "Last day by which it is to be written off.", example = "2022-12-31")
                LocalDate planned,
        @Column(
                        label = "Done",
                        help = "Day on which it was written off; nothing until then.",
                        optional = true,
                        example = "2022-10-04")
                @Nullable LocalDate done,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {
    /** Why a piece leaves. */
    enum Reason {
        PAST_LIFE,
        EXCESS,
        DAMAGED,
        LOST,
        OBSOLETE
    }
}
