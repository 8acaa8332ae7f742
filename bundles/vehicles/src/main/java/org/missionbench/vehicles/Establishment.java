package org.missionbench.vehicles;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** How many vehicles of a type a mission is entitled to. */
@Dataset(
        name = "vehicle-establishment",
        title = "Vehicle establishment",
        help =
                "How many vehicles of each type the mission is entitled to, and why it keeps more where it does. A type made of others may have one number for all of them.")
record Establishment(
        @Column(
                        label = "Type",
                        help = "Code of the vehicle type.",
                        key = true,
                        references = "vehicle-type",
                        example = "light-passenger")
                String type,
        @Column(label = "Established", help = "How many vehicles the mission is entitled to.", example = "50")
                long established,
        @Column(
                        label = "Kept above",
                        help = "How many vehicles above that number may be kept; 0 for none.",
                        example = "3")
                long keptAbove,
        @Column(
                        label = "Justification",
                        help = "Why vehicles above the number are kept; nothing when none are.",
                        optional = true,
                        example = "Needed for operations in the north")
                @Nullable String justification,
        @Column(label = "Decided", help = "Day of the decision to keep them.", optional = true, example = "2021-03-15")
                @Nullable LocalDate decided,
        @Column(label = "Source", help = "Where the numbers stand.", example = "A/75/773, para. 40") String source) {
    /** Refuses negative numbers. */
    Establishment {
        Counts.demandNotNegative("established", established);
        Counts.demandNotNegative("kept_above", keptAbove);
    }
}
