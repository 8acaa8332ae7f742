package org.missionbench.facilities;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** Water drawn or treated. */
@Dataset(
        name = "facility-plant-output",
        title = "Water drawn and treated",
        help = "Cubic metres that a well has given or a plant has treated in a month.")
record PlantOutput(
        @Column(
                        label = "Plant",
                        help = "Code of the well or plant.",
                        key = true,
                        references = "facility-plant",
                        example = "headquarters-well-1")
                String plant,
        @Column(label = "Month", help = "The month.", key = true, example = "2022-05") YearMonth month,
        @Column(label = "Cubic metres", help = "Drawn or treated in the month.", decimals = 1, example = "412.0")
                BigDecimal cubicMetres,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {

    /** Refuses less than nothing. */
    PlantOutput {
        Counts.demandNotNegative("cubic_metres", cubicMetres);
    }
}
