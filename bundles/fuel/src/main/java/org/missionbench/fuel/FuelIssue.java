package org.missionbench.fuel;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** Fuel handed out from a tank. */
@Dataset(
        name = "fuel-issue",
        title = "Fuel issues",
        help =
                "Each issue from a tank, from its slip. Slips may come late and in any order: they are put in order by date and time.")
record FuelIssue(
        @Column(label = "Slip", help = "Number of the slip, unique in the mission.", key = true, example = "S-004711")
                String slip,
        @Column(label = "Date", help = "Day of the issue.", example = "2021-09-14") LocalDate date,
        @Column(
                        label = "Time",
                        help = "Hour and minute, where known; puts the issues of a day in order.",
                        optional = true,
                        pattern = "([01][0-9]|2[0-3]):[0-5][0-9]",
                        example = "08:15")
                @Nullable String time,
        @Column(label = "Tank", help = "Code of the tank.", references = "fuel-tank", example = "main-diesel-1")
                String tank,
        @Column(label = "Product", help = "Code of the product.", references = "fuel-product", example = "diesel")
                String product,
        @Column(
                        label = "Purpose",
                        help = "Code of the purpose.",
                        references = "fuel-purpose",
                        example = "ground-transportation")
                String purpose,
        @Column(
                        label = "Quantity",
                        help = "In the unit of the product; negative for what was put back.",
                        decimals = 2,
                        example = "52.40")
                BigDecimal quantity,
        @Column(
                        label = "Consumer",
                        help = "Plate or asset number of the vehicle or generator; nothing when there is none.",
                        optional = true,
                        example = "UN-1042")
                @Nullable String consumer,
        @Column(
                        label = "Reading",
                        help =
                                "Odometer in kilometres, or hours of the generator, at the issue; nothing when it was not read.",
                        optional = true,
                        decimals = 1,
                        example = "48210.0")
                @Nullable BigDecimal reading,
        @Column(
                        label = "Basis",
                        help =
                                "recorded when it comes from a slip, reconstructed when it was made up to agree with published totals.",
                        example = "recorded")
                Basis basis) {}
