package org.missionbench.supply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A physical count of property. */
@Dataset(
        name = "supply-inventory",
        title = "Inventories",
        help = "Each physical count: when, and where. What was seen is in the inventory counts.")
record InventoryRound(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "annual-2021")
                String code,
        @Column(label = "Title", help = "As printed in tables.", example = "Annual inventory 2021") String title,
        @Column(label = "From", help = "First day.", example = "2021-10-04") LocalDate starts,
        @Column(label = "To", help = "Last day; nothing while it goes on.", optional = true, example = "2021-11-12")
                @Nullable LocalDate ends,
        @Column(
                        label = "Location",
                        help = "Code of the only place that is counted; nothing for all of them.",
                        optional = true,
                        references = "supply-location",
                        example = "main-store")
                @Nullable String location) {
    /** Refuses a count that ends before it begins. */
    InventoryRound {
        Dates.demandOrder("inventory " + code, "starts", starts, "ends", ends);
    }
}
