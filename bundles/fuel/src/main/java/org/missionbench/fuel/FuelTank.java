package org.missionbench.fuel;

import java.math.BigDecimal;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A tank, or a store of cylinders or drums that is measured as one. */
@Dataset(
        name = "fuel-tank",
        title = "Fuel tanks",
        help =
                "Each tank with its product, its capacity and what it held when the budget period began. A store of drums or cylinders that is counted as one is a tank too.")
record FuelTank(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens. Measures are named after it.",
                        key = true,
                        pattern = "(?!total$)[a-z0-9]+(-[a-z0-9]+)*",
                        example = "main-diesel-1")
                String code,
        @Column(
                        label = "Location",
                        help = "Code of the location.",
                        references = "fuel-location",
                        example = "main-depot")
                String location,
        @Column(
                        label = "Product",
                        help = "Code of the product it holds.",
                        references = "fuel-product",
                        example = "diesel")
                String product,
        @Column(
                        label = "Capacity",
                        help = "What it can hold at most, in the unit of the product.",
                        decimals = 2,
                        example = "20000.00")
                BigDecimal capacity,
        @Column(
                        label = "Opening stock",
                        help = "What it held at the beginning of 1 July, in the unit of the product.",
                        decimals = 2,
                        example = "8400.00")
                BigDecimal openingStock,
        @Column(
                        label = "Basis",
                        help =
                                "recorded when it was measured, reconstructed when it was made up to agree with published totals.",
                        example = "recorded")
                Basis basis) {

    /** Refuses a tank that can hold nothing, and stock it cannot hold. */
    FuelTank {
        if (capacity.signum() <= 0) {
            throw new IllegalArgumentException(
                    "tank '%s' has the capacity %s; write what it can hold".formatted(code, capacity.toPlainString()));
        }
        if (openingStock.signum() < 0 || openingStock.compareTo(capacity) > 0) {
            throw new IllegalArgumentException(
                    "tank '%s' held %s when the period began, but can hold from 0 to %s; correct one of them"
                            .formatted(code, openingStock.toPlainString(), capacity.toPlainString()));
        }
    }
}
