package org.missionbench.facilities;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A figure of facilities that somebody else states too. */
@Dataset(
        name = "facility-stated-elsewhere",
        title = "Facilities figures stated elsewhere",
        help =
                "Figures that another module or document states too, so that the check can tell when they disagree: the environmental score in a paragraph, or litres of generators that a fuel log counts.")
record StatedElsewhere(
        @Column(
                        label = "Measure",
                        help = "Our figure.",
                        key = true,
                        pattern = "facilities(\\.[a-z0-9]+(-[a-z0-9]+)*){1,5}",
                        example = "facilities.score.environment")
                String measure,
        @Column(
                        label = "Source",
                        help = "Who states it: document and paragraph.",
                        key = true,
                        example = "A/77/589, para. 37")
                String source,
        @Column(
                        label = "Stated measure",
                        help =
                                "The measure of another module that holds what is stated; nothing when only the value is known.",
                        optional = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*){1,5}",
                        example = "narrative.figure.environmental-score")
                @Nullable String statedMeasure,
        @Column(
                        label = "Value",
                        help =
                                "What is stated, when no module holds it or the one that does is absent; nothing otherwise.",
                        optional = true,
                        decimals = 3,
                        example = "88")
                @Nullable BigDecimal value) {

    /** Refuses a row that states nothing. */
    StatedElsewhere {
        if (statedMeasure == null && value == null) {
            throw new IllegalArgumentException(
                    "%s, %s: nothing is stated; write a stated measure or a value".formatted(measure, source));
        }
    }
}
