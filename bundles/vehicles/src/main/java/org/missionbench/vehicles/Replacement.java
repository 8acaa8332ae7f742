package org.missionbench.vehicles;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A vehicle that is to be replaced. */
@Dataset(
        name = "vehicle-replacement",
        title = "Vehicle replacement plan",
        help = "Which vehicle is to be replaced, when, and by which one it was.")
record Replacement(
        @Column(
                        label = "Vehicle",
                        help = "Number of the vehicle in the register.",
                        key = true,
                        references = "vehicle",
                        example = "UN-1042")
                String vehicle,
        @Column(label = "Due", help = "Month in which it is to be replaced.", example = "2022-02") YearMonth due,
        @Column(label = "State", help = "How far the replacement is.", example = "replaced") State state,
        @Column(
                        label = "Replaced by",
                        help = "Number of the new vehicle in the register; nothing until it is there.",
                        optional = true,
                        references = "vehicle",
                        example = "UN-1080")
                @Nullable String replacedBy,
        @Column(
                        label = "Order",
                        help = "Number of the order; nothing until it is ordered.",
                        optional = true,
                        references = "vehicle-purchase",
                        example = "PO-2021-118")
                @Nullable String order,
        @Column(label = "Reason", help = "Why it is replaced.", example = "End of useful life") String reason,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {
    /** Refuses a replacement that names no vehicle. */
    Replacement {
        if (state == State.REPLACED && replacedBy == null) {
            throw new IllegalArgumentException(
                    "replacement of %s: replaced, but by no vehicle; write its number into replaced_by"
                            .formatted(vehicle));
        }
    }

    /** How far a replacement is. */
    enum State {
        PLANNED,
        ORDERED,
        REPLACED,
        DEFERRED
    }
}
