package org.missionbench.vehicles;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A trip of a vehicle; nobody who drove is named here. */
@Dataset(
        name = "vehicle-trip",
        title = "Vehicle trips",
        help = "Each trip, as a vehicle-tracking system or a trip ticket records it.")
record Trip(
        @Column(label = "Number", help = "Number of the trip, unique in the mission.", key = true, example = "T-004711")
                String number,
        @Column(
                        label = "Vehicle",
                        help = "Number of the vehicle in the register.",
                        references = "vehicle",
                        example = "UN-1042")
                String vehicle,
        @Column(label = "Date", help = "Day on which it began.", example = "2022-06-14") LocalDate date,
        @Column(label = "Kilometres", help = "How far, in kilometres.", decimals = 1, example = "38.4")
                BigDecimal kilometres,
        @Column(
                        label = "Purpose",
                        help = "What for, without names of people; nothing when not recorded.",
                        optional = true,
                        example = "Mail run")
                @Nullable String purpose,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {
    /** Refuses a trip that goes backwards. */
    Trip {
        if (kilometres.signum() < 0) {
            throw new IllegalArgumentException(
                    "trip %s: %s kilometres, but a trip is never below 0; correct it".formatted(number, kilometres));
        }
    }
}
