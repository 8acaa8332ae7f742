package org.missionbench.vehicles;

import java.time.LocalDate;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** What an odometer showed on a day. */
@Dataset(
        name = "vehicle-odometer",
        title = "Odometer readings",
        help =
                "What the odometer of a vehicle showed at the end of a day. The kilometres of a period are the last reading less the first; enter one on its first day.")
record OdometerReading(
        @Column(
                        label = "Vehicle",
                        help = "Number of the vehicle in the register.",
                        key = true,
                        references = "vehicle",
                        example = "UN-1042")
                String vehicle,
        @Column(label = "Date", help = "Day of the reading.", key = true, example = "2021-07-01") LocalDate date,
        @Column(label = "Kilometres", help = "What it showed, in kilometres.", example = "84250") long kilometres,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {
    /** Refuses what no odometer shows. */
    OdometerReading {
        Counts.demandNotNegative("kilometres", kilometres);
    }
}
