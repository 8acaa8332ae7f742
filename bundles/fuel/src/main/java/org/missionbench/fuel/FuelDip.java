package org.missionbench.fuel;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** What a tank was measured to hold. */
@Dataset(
        name = "fuel-dip",
        title = "Measured stock",
        help = "What a tank was measured to hold at the end of a day, after its receipts and issues.")
record FuelDip(
        @Column(
                        label = "Tank",
                        help = "Code of the tank.",
                        key = true,
                        references = "fuel-tank",
                        example = "main-diesel-1")
                String tank,
        @Column(label = "Date", help = "Day at whose end it was measured.", key = true, example = "2021-09-30")
                LocalDate date,
        @Column(label = "Quantity", help = "In the unit of the tank's product.", decimals = 2, example = "7320.00")
                BigDecimal quantity,
        @Column(
                        label = "Basis",
                        help =
                                "recorded when it was measured, reconstructed when it was made up to agree with published totals.",
                        example = "recorded")
                Basis basis) {

    /** Refuses less than nothing. */
    FuelDip {
        if (quantity.signum() < 0) {
            throw new IllegalArgumentException("tank '%s' was measured on %s to hold %s; write 0 or more"
                    .formatted(tank, date, quantity.toPlainString()));
        }
    }
}
