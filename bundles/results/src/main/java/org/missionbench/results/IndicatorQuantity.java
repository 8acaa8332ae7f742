package org.missionbench.results;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.MeasureKey;

/** A number in the report on an indicator, such as a part of the actual value. */
@Dataset(
        name = "indicator-quantity",
        title = "Numbers in the reports on indicators",
        help =
                "Numbers that the sentences on an indicator state beside its actual value; parts must add up to what they are part of.")
record IndicatorQuantity(
        @Column(
                        label = "Indicator",
                        help = "Number of the indicator.",
                        key = true,
                        references = "indicator",
                        example = "1.1.1")
                String indicator,
        @Column(
                        label = "Code",
                        help = "A short name, unique for the indicator.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "security")
                String code,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(label = "Title", help = "What is counted, for people.", example = "Decisions on security") String title,
        @Column(label = "Value", help = "The number.", example = "105") BigDecimal value,
        @Column(
                        label = "Unit",
                        help = "What is counted, in the singular; USD for dollars, per cent for a share.",
                        example = "decision")
                String unit,
        @Column(
                        label = "Part of",
                        help = "Code of the number it is a part of; actual for the indicator's actual value.",
                        optional = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "actual")
                @Nullable String partOf,
        @Column(
                        label = "Measure",
                        help = "Key of the measure that feeds it, where a module has one.",
                        optional = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*){1,5}",
                        example = "results.activities.field-meeting")
                @Nullable String measure) {

    /** What a part names when it is a part of the actual value. */
    static final String ACTUAL = "actual";

    private static final Set<String> OWN = Set.of(ACTUAL, "target", "tolerance", "earlier");

    /** Refuses a code that means one of the indicator's own values. */
    IndicatorQuantity {
        if (OWN.contains(code)) {
            throw new IllegalArgumentException(
                    "Number %s of indicator %s is called like one of the indicator's own: write another code"
                            .formatted(code, indicator));
        }
    }

    /** {@code results.indicator.1-1-1.security}. */
    MeasureKey key() {
        return Indicator.key(indicator, code);
    }
}
