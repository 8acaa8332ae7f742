package org.missionbench.supply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** Property that is to be written off. */
@Dataset(
        name = "supply-write-off",
        title = "Write-offs of property",
        help =
                "Each write-off, with the days on which it was requested and approved, and on which the property was disposed of.")
record WriteOff(
        @Column(
                        label = "Number",
                        help = "Number of the case, unique in the mission.",
                        key = true,
                        example = "WO-22-014")
                String number,
        @Column(
                        label = "Property",
                        help = "Number in the register.",
                        references = "supply-property",
                        example = "EQ-100457")
                String item,
        @Column(label = "Reason", help = "Why it is written off, in a few words.", example = "Beyond economical repair")
                String reason,
        @Column(label = "Requested", help = "Day of the request.", example = "2022-01-18") LocalDate requested,
        @Column(
                        label = "Approved",
                        help = "Day of the approval; nothing until then.",
                        optional = true,
                        example = "2022-02-22")
                @Nullable LocalDate approved,
        @Column(
                        label = "Disposed",
                        help = "Day on which it was disposed of; nothing until then.",
                        optional = true,
                        example = "2022-05-20")
                @Nullable LocalDate disposed,
        @Column(label = "Manner", help = "How it was or will be disposed of.", example = "sale") Manner manner,
        @Column(
                        label = "Proceeds",
                        help = "What it brought, in United States dollars and cents; nothing when nothing.",
                        optional = true,
                        example = "120.00")
                @Nullable Money proceeds,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {
    /** Refuses days in the wrong order. */
    WriteOff {
        Dates.demandOrder("write-off " + number, "requested", requested, "approved", approved);
        if (disposed != null && approved == null) {
            throw new IllegalArgumentException(
                    "write-off %s: disposed on %s, but never approved; write the day of the approval"
                            .formatted(number, disposed));
        }
        Dates.demandOrder("write-off " + number, "approved", approved, "disposed", disposed);
    }

    /** How property leaves a mission. */
    enum Manner {
        SALE,
        TRANSFER,
        SCRAP,
        GIFT,
        PARTS,
        DESTRUCTION
    }
}
