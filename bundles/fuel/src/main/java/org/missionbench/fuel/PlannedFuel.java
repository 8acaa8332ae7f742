package org.missionbench.fuel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** What the approved budget provides for one purpose and product. */
@Dataset(
        name = "fuel-planned",
        title = "Planned fuel",
        help = "Quantities and prices of the approved budget by purpose and product, for the whole budget period.")
record PlannedFuel(
        @Column(
                        label = "Purpose",
                        help = "Code of the purpose.",
                        key = true,
                        references = "fuel-purpose",
                        example = "generators")
                String purpose,
        @Column(
                        label = "Product",
                        help = "Code of the product.",
                        key = true,
                        references = "fuel-product",
                        example = "diesel")
                String product,
        @Column(label = "Quantity", help = "In the unit of the product.", decimals = 2, example = "68010.00")
                BigDecimal quantity,
        @Column(
                        label = "Price",
                        help =
                                "United States dollars for one unit of the product, 4 decimals; nothing when it is not known.",
                        optional = true,
                        decimals = 4,
                        example = "0.6500")
                @Nullable BigDecimal price,
        @Column(
                        label = "Basis",
                        help =
                                "recorded when it stands in the budget, reconstructed when it was made up to agree with published totals.",
                        example = "recorded")
                Basis basis) {}
