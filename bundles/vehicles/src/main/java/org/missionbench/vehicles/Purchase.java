package org.missionbench.vehicles;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** Vehicles ordered. */
@Dataset(
        name = "vehicle-purchase",
        title = "Vehicle purchases",
        help = "Orders for vehicles. Their cost counts in the period in which they are ordered.")
record Purchase(
        @Column(
                        label = "Order",
                        help = "Number of the order, unique in the mission.",
                        key = true,
                        example = "PO-2021-118")
                String order,
        @Column(
                        label = "Type",
                        help = "Code of the vehicle type.",
                        references = "vehicle-type",
                        example = "light-passenger")
                String type,
        @Column(label = "Title", help = "What was ordered, in a few words.", example = "Hybrid utility vehicles")
                String title,
        @Column(label = "Quantity", help = "How many vehicles.", example = "3") long quantity,
        @Column(label = "Cost", help = "Of all of them, in United States dollars and cents.", example = "92366.05")
                Money cost,
        @Column(label = "Ordered", help = "Day of the order.", example = "2021-12-08") LocalDate ordered,
        @Column(
                        label = "Arrived",
                        help = "Day on which the last of them came; nothing until then.",
                        optional = true,
                        example = "2022-05-04")
                @Nullable LocalDate arrived,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {
    /** Refuses a negative number of vehicles. */
    Purchase {
        Counts.demandNotNegative("quantity", quantity);
    }
}
