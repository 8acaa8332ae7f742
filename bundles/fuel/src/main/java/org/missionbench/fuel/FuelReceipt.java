package org.missionbench.fuel;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** A delivery into a tank. */
@Dataset(name = "fuel-receipt", title = "Fuel receipts", help = "Each delivery into a tank, from the delivery note.")
record FuelReceipt(
        @Column(label = "Delivery note", help = "Number of the delivery note.", key = true, example = "DN-2021-0117")
                String deliveryNote,
        @Column(label = "Date", help = "Day of the delivery.", example = "2021-09-14") LocalDate date,
        @Column(label = "Tank", help = "Code of the tank.", references = "fuel-tank", example = "main-diesel-1")
                String tank,
        @Column(
                        label = "Quantity",
                        help = "In the unit of the tank's product; negative for what was returned.",
                        decimals = 2,
                        example = "9500.00")
                BigDecimal quantity,
        @Column(
                        label = "Cost",
                        help =
                                "What the supplier charged, in United States dollars and cents; nothing while it is not known.",
                        optional = true,
                        example = "6460.00")
                @Nullable Money cost,
        @Column(
                        label = "Basis",
                        help =
                                "recorded when it comes from a delivery note, reconstructed when it was made up to agree with published totals.",
                        example = "recorded")
                Basis basis) {}
