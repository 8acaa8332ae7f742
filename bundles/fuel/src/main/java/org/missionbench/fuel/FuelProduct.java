package org.missionbench.fuel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** Something that is kept in tanks and issued. */
@Dataset(
        name = "fuel-product",
        title = "Fuel products",
        help =
                "Diesel, petrol, gas, oil: what is kept in tanks and issued. All quantities of a product are written in its unit.")
record FuelProduct(
        @Column(
                        label = "Code",
                        help =
                                "A short name in lower-case words joined by hyphens; not total, uncertainty or scope-1. Measures are named after it.",
                        key = true,
                        pattern = "(?!(total|uncertainty|scope-[123])$)[a-z0-9]+(-[a-z0-9]+)*",
                        example = "diesel")
                String code,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(label = "Title", help = "As printed.", example = "Diesel") String title,
        @Column(
                        label = "Unit",
                        help = "litre or kilogram: the unit of every quantity of this product.",
                        example = "litre")
                Unit unit,
        @Column(
                        label = "Density",
                        help =
                                "Kilograms per litre, 4 decimals. Needed for a product in kilograms, to count it in litres.",
                        optional = true,
                        decimals = 4,
                        example = "0.8400")
                @Nullable BigDecimal density,
        @Column(
                        label = "Fuel",
                        help = "yes when it counts into the litres of fuel; no for oil and lubricants.",
                        example = "yes")
                boolean fuel,
        @Column(
                        label = "Tolerated loss",
                        help =
                                "Per cent of opening stock and receipts that may be missing or too much before it is a finding.",
                        decimals = 2,
                        example = "0.50")
                BigDecimal toleratedLoss) {

    private static final int LITRE_DECIMALS = 3;

    /** Refuses kilograms without a density, and a tolerance below nil. */
    FuelProduct {
        if (density != null && density.signum() <= 0) {
            throw new IllegalArgumentException(
                    "product '%s' has the density %s; write kilograms per litre, such as 0.84"
                            .formatted(code, density.toPlainString()));
        }
        if (unit == Unit.KILOGRAM && density == null) {
            throw new IllegalArgumentException(
                    "product '%s' is kept in kilograms; write its density, so that it can be counted in litres"
                            .formatted(code));
        }
        if (toleratedLoss.signum() < 0) {
            throw new IllegalArgumentException("product '%s' tolerates a loss of %s per cent; write 0 or more"
                    .formatted(code, toleratedLoss.toPlainString()));
        }
    }

    /** A quantity of this product in litres. */
    BigDecimal litres(BigDecimal quantity) {
        return unit == Unit.LITRE || density == null
                ? quantity
                : quantity.divide(density, LITRE_DECIMALS, RoundingMode.HALF_UP);
    }

    /** What the quantities of a product are counted in. */
    enum Unit {
        LITRE,
        KILOGRAM;

        /** In the singular, as quantities name it. */
        String written() {
            return this == LITRE ? "litre" : "kilogram";
        }
    }
}
