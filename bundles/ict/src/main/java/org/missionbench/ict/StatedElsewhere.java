package org.missionbench.ict;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.MeasureKey;

/** A figure of this module that somebody else states too. */
@Dataset(
        name = "ict-stated-elsewhere",
        title = "ICT figures stated elsewhere",
        help =
                "Figures that another module or document states too, so that the check can tell when they disagree: the users served, or the strength in a paragraph.")
record StatedElsewhere(
        @Column(
                        label = "Measure",
                        help = "Our figure.",
                        key = true,
                        pattern = "ict(\\.[a-z0-9]+(-[a-z0-9]+)*){1,5}",
                        example = "ict.users.served")
                String measure,
        @Column(
                        label = "Source",
                        help = "Who states it: document and paragraph.",
                        key = true,
                        example = "A/77/589, para. 45")
                String source,
        @Column(
                        label = "Stated measures",
                        help =
                                "Measures of other modules that hold what is stated, joined by commas; they are added up. Nothing when only the value is known.",
                        optional = true,
                        pattern = "[a-z0-9-]+(\\.[a-z0-9-]+)+(, ?[a-z0-9-]+(\\.[a-z0-9-]+)+)*",
                        example =
                                "staffing.average-incumbency.civilian-personnel, staffing.average-incumbency.uniformed-personnel")
                @Nullable String statedMeasures,
        @Column(
                        label = "Value",
                        help =
                                "What is stated, when no module holds it or the one that does is absent; nothing otherwise.",
                        optional = true,
                        decimals = 3,
                        example = "353")
                @Nullable BigDecimal value) {
    /** Refuses a row that states nothing. */
    StatedElsewhere {
        if (statedMeasures == null && value == null) {
            throw new IllegalArgumentException(
                    "%s, %s: nothing is stated; write stated measures or a value".formatted(measure, source));
        }
    }

    /** The measures that hold what is stated; none when only the value is known. */
    List<MeasureKey> statedKeys() {
        return statedMeasures == null
                ? List.of()
                : Stream.of(statedMeasures.split(", ?")).map(MeasureKey::new).toList();
    }
}
