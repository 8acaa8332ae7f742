package org.missionbench.supply;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A figure of supply that somebody else states too. */
@Dataset(
        name = "supply-stated-elsewhere",
        title = "Supply figures stated elsewhere",
        help = "Figures that another module or document states too, so that the check can tell when they disagree.")
record StatedElsewhere(
        @Column(
                        label = "Measure",
                        help = "Our figure.",
                        key = true,
                        pattern = "supply(\\.[a-z0-9]+(-[a-z0-9]+)*){1,5}",
                        example = "supply.property.historical-cost")
                String measure,
        @Column(
                        label = "Source",
                        help = "Who states it: document and paragraph.",
                        key = true,
                        example = "A/77/589, para. 36")
                String source,
        @Column(
                        label = "Stated measure",
                        help =
                                "The measure of another module that holds what is stated; nothing when only the value is known.",
                        optional = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*){1,5}",
                        example = "narrative.figure.property-cost")
                @Nullable String statedMeasure,
        @Column(
                        label = "Value",
                        help =
                                "What is stated, when no module holds it or the one that does is absent; nothing otherwise.",
                        optional = true,
                        decimals = 3,
                        example = "9400000")
                @Nullable BigDecimal value,
        @Column(
                        label = "Rounded to",
                        help = "The unit of the last digit that is stated: 100000 for millions with one decimal.",
                        decimals = 3,
                        example = "100000")
                BigDecimal roundedTo) {
    /** Refuses a row that states nothing, or is rounded to nothing. */
    StatedElsewhere {
        if (statedMeasure == null && value == null) {
            throw new IllegalArgumentException(
                    "%s, %s: nothing is stated; write a stated measure or a value".formatted(measure, source));
        }
        if (roundedTo.signum() <= 0) {
            throw new IllegalArgumentException(
                    "%s, %s: rounded to %s, but a digit is worth more than 0; write 1 for whole numbers"
                            .formatted(measure, source, roundedTo.toPlainString()));
        }
    }
}
