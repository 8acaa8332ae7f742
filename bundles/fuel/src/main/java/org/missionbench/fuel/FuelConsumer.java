package org.missionbench.fuel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A vehicle, generator or boiler as the fuel office needs to know it. */
@Dataset(
        name = "fuel-consumer",
        title = "Vehicles and generators that take fuel",
        help =
                "What the fuel office needs to know of each vehicle, generator or boiler: its tank and its usual use. Issues to numbers that stand here are judged.")
record FuelConsumer(
        @Column(label = "Number", help = "Plate or asset number, as slips name it.", key = true, example = "UN-1042")
                String number,
        @Column(label = "Title", help = "What it is.", example = "Four-wheel drive, standard") String title,
        @Column(
                        label = "Kind",
                        help =
                                "vehicle, generator, boiler or other; vehicles are read in kilometres, the rest in hours.",
                        example = "vehicle")
                Kind kind,
        @Column(
                        label = "Product",
                        help = "Code of the product it runs on.",
                        references = "fuel-product",
                        example = "diesel")
                String product,
        @Column(
                        label = "Tank capacity",
                        help = "What its own tank holds, in the unit of the product; nothing when it is not known.",
                        optional = true,
                        decimals = 2,
                        example = "90.00")
                @Nullable BigDecimal tankCapacity,
        @Column(
                        label = "Usual use from",
                        help =
                                "Least usual use: litres (or kilograms) for 100 kilometres, or for one hour; nothing when it is not judged.",
                        optional = true,
                        decimals = 2,
                        example = "9.00")
                @Nullable BigDecimal usualFrom,
        @Column(
                        label = "Usual use to",
                        help =
                                "Most usual use: litres (or kilograms) for 100 kilometres, or for one hour; nothing when it is not judged.",
                        optional = true,
                        decimals = 2,
                        example = "16.00")
                @Nullable BigDecimal usualTo,
        @Column(
                        label = "Basis",
                        help =
                                "recorded when it is a real item of the mission, reconstructed when it was made up to agree with published totals.",
                        example = "recorded")
                Basis basis) {

    /** Refuses a range whose ends are exchanged. */
    FuelConsumer {
        if (usualFrom != null && usualTo != null && usualFrom.compareTo(usualTo) > 0) {
            throw new IllegalArgumentException("consumer '%s' usually takes from %s to %s; exchange the two"
                    .formatted(number, usualFrom.toPlainString(), usualTo.toPlainString()));
        }
    }

    /** What takes fuel. */
    enum Kind {
        VEHICLE,
        GENERATOR,
        BOILER,
        OTHER;

        /** How far or how long the unit of the usual use is, in the unit of the meter. */
        BigDecimal per() {
            return this == VEHICLE ? BigDecimal.valueOf(100) : BigDecimal.ONE;
        }

        /** What the meter counts. */
        String meter() {
            return this == VEHICLE ? "km" : "h";
        }

        /** The unit of the usual use. */
        String rate() {
            return this == VEHICLE ? "per 100 km" : "per hour";
        }
    }
}
