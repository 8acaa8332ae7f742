package org.missionbench.vehicles;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** A vehicle that is to be written off. */
@Dataset(
        name = "vehicle-write-off",
        title = "Vehicle write-offs",
        help =
                "Vehicles proposed for write-off, with the days on which that was approved and the vehicle was disposed of.")
record WriteOff(
        @Column(
                        label = "Vehicle",
                        help = "Number of the vehicle in the register.",
                        key = true,
                        references = "vehicle",
                        example = "UN-1042")
                String vehicle,
        @Column(label = "Proposed", help = "Day of the proposal.", example = "2022-02-15") LocalDate proposed,
        @Column(
                        label = "Approved",
                        help = "Day of the approval; nothing until then.",
                        optional = true,
                        example = "2022-04-04")
                @Nullable LocalDate approved,
        @Column(
                        label = "Disposed",
                        help = "Day on which it left the mission; nothing until then.",
                        optional = true,
                        example = "2022-05-20")
                @Nullable LocalDate disposed,
        @Column(label = "Manner", help = "How it was or will be disposed of.", example = "sale") Manner manner,
        @Column(
                        label = "Proceeds",
                        help = "What it brought, in United States dollars and cents; nothing when nothing.",
                        optional = true,
                        example = "4100.00")
                @Nullable Money proceeds,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {
    /** How a vehicle leaves a mission. */
    enum Manner {
        SALE,
        TRANSFER,
        SCRAP,
        GIFT,
        PARTS
    }
}
