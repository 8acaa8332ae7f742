package org.missionbench.supply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** Property that was seen in an inventory. */
@Dataset(
        name = "supply-inventory-count",
        title = "Inventory counts",
        help =
                "What was seen, where and how many. What is in the register but has no row here was not found; what has a row but is not in the register was not registered.")
record InventoryCount(
        @Column(
                        label = "Inventory",
                        help = "Code of the inventory.",
                        key = true,
                        references = "supply-inventory",
                        example = "annual-2021")
                String inventory,
        @Column(
                        label = "Number",
                        help = "Asset or stock number, as read from its label.",
                        key = true,
                        example = "EQ-100457")
                String item,
        @Column(label = "Date", help = "Day on which it was seen.", example = "2021-10-11") LocalDate date,
        @Column(
                        label = "Location",
                        help = "Code of the place at which it was seen.",
                        references = "supply-location",
                        example = "headquarters")
                String location,
        @Column(label = "Quantity", help = "How many were seen.", example = "1") long quantity,
        @Column(
                        label = "Registered at",
                        help =
                                "Code of the place that the register had on that day; nothing when it is the same as now.",
                        optional = true,
                        references = "supply-location",
                        example = "main-store")
                @Nullable String registeredAt,
        @Column(
                        label = "Quantity registered",
                        help = "How many the register had on that day; nothing when as many as now.",
                        optional = true,
                        example = "12")
                @Nullable Long registered,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {}
