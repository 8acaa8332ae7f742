package org.missionbench.supply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** How a difference between an inventory and the register was settled. */
@Dataset(
        name = "supply-inventory-resolution",
        title = "Inventory differences settled",
        help = "What became of each difference between inventory and register, once it is settled.")
record InventoryResolution(
        @Column(
                        label = "Inventory",
                        help = "Code of the inventory.",
                        key = true,
                        references = "supply-inventory",
                        example = "annual-2021")
                String inventory,
        @Column(label = "Number", help = "Asset or stock number.", key = true, example = "EQ-100457") String item,
        @Column(label = "Date", help = "Day on which it was settled.", example = "2021-11-30") LocalDate date,
        @Column(label = "Manner", help = "How it was settled.", example = "register-corrected") Manner manner,
        @Column(
                        label = "Text",
                        help = "What was found out, in a sentence without names.",
                        optional = true,
                        example = "Lent to the regional office")
                @Nullable String text,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {
    /** How a difference is settled. */
    enum Manner {
        FOUND_LATER,
        REGISTER_CORRECTED,
        MOVED_BACK,
        WRITTEN_OFF
    }
}
