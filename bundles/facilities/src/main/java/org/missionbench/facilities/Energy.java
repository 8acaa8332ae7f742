package org.missionbench.facilities;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** Energy that premises used. */
@Dataset(
        name = "facility-energy",
        title = "Energy used",
        help = "Kilowatt-hours that premises used in a month, by source.")
record Energy(
        @Column(
                        label = "Premises",
                        help = "Code of the premises.",
                        key = true,
                        references = "facility-premises",
                        example = "headquarters-main")
                String premises,
        @Column(label = "Month", help = "The month.", key = true, example = "2022-05") YearMonth month,
        @Column(
                        label = "Source",
                        help = "Code of the source.",
                        key = true,
                        references = "facility-energy-source",
                        example = "grid")
                String source,
        @Column(label = "Kilowatt-hours", help = "Used in the month.", decimals = 1, example = "41280.0")
                BigDecimal kilowattHours,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {

    /** Refuses less than nothing. */
    Energy {
        Counts.demandNotNegative("kilowatt_hours", kilowattHours);
    }
}
