package org.missionbench.results;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.MeasureKey;

/** An indicator of achievement: what was planned, with direction and tolerance, and what was reached. */
@Dataset(
        name = "indicator",
        title = "Indicators of achievement",
        help =
                "What is measured to judge an expected accomplishment: the planned value, the actual one and the sentence that reports it. Values of earlier periods are rows of indicator-earlier, parts of the actual value rows of indicator-quantity.")
record Indicator(
        @Column(
                        label = "Code",
                        help =
                                "Its number: that of the accomplishment, a point, its own. Measures write it with hyphens: results.indicator.2-1-1.actual.",
                        key = true,
                        pattern = "[a-z0-9]+([.-][a-z0-9]+)*",
                        example = "2.1.1")
                String code,
        @Column(
                        label = "Expected accomplishment",
                        help = "Number of the accomplishment it measures.",
                        references = "expected-accomplishment",
                        example = "2.1")
                String accomplishment,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(
                        label = "Planned indicator",
                        help = "What is measured, without values: they are printed after it from the data.",
                        example = "Average annual percentage of authorized international posts vacant")
                String text,
        @Column(
                        label = "Unit",
                        help =
                                "What the value counts, in the singular; per cent is printed after values, other units are not.",
                        example = "per cent")
                String unit,
        @Column(
                        label = "Direction",
                        help = "Where the value is meant to go: increase, decrease or none.",
                        example = "none")
                Direction direction,
        @Column(
                        label = "Operator",
                        help = "How the target is meant: exact, at-least, at-most or tolerance.",
                        example = "tolerance")
                Operator operator,
        @Column(
                        label = "Target",
                        help = "The planned value; empty where the indicator has none.",
                        optional = true,
                        example = "10")
                @Nullable BigDecimal target,
        @Column(
                        label = "Tolerance",
                        help = "How far the actual value may lie from the target, for the operator tolerance.",
                        optional = true,
                        example = "3")
                @Nullable BigDecimal tolerance,
        @Column(
                        label = "Decimals",
                        help = "How many decimals values are printed with at least; empty for as many as they have.",
                        optional = true,
                        example = "1")
                @Nullable Long decimals,
        @Column(
                        label = "Actual value",
                        help = "What was reached, as the person responsible states it; empty until it is known.",
                        optional = true,
                        example = "11.5")
                @Nullable BigDecimal actual,
        @Column(
                        label = "Measure",
                        help = "Key of the measure that feeds the actual value, where a module has one.",
                        optional = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*){1,5}",
                        example = "staffing.vacancy-rate.international-staff")
                @Nullable String measure,
        @Column(
                        label = "Actual indicator",
                        help =
                                "The sentences that report it. Numbers are bound, such as {results.indicator.2-1-1.actual|prose-percentage}, never typed; each line is a paragraph.",
                        optional = true,
                        example = "The rate was {results.indicator.2-1-1.actual|prose-percentage}")
                @Nullable String actualText,
        @Column(
                        label = "Reason",
                        help = "Why the actual value is off target; printed as a last paragraph, numbers bound.",
                        optional = true,
                        example = "Recruitment was suspended")
                @Nullable String reason) {

    private static final int MOST_DECIMALS = 6;

    /** Refuses a tolerance below nothing or without a number to tolerate, and decimals that nothing can be printed with. */
    Indicator {
        if (decimals != null && (decimals < 0 || decimals > MOST_DECIMALS)) {
            throw new IllegalArgumentException("Indicator %s is to be printed with %d decimals: write 0 to %d"
                    .formatted(code, decimals, MOST_DECIMALS));
        }
        if (tolerance != null && tolerance.signum() < 0) {
            throw new IllegalArgumentException("Indicator %s has the tolerance %s: write the number without its sign"
                    .formatted(code, Written.of(tolerance)));
        }
        if (operator == Operator.TOLERANCE && (target == null || tolerance == null)) {
            throw new IllegalArgumentException(
                    "Indicator %s has the operator tolerance but target %s and tolerance %s: write both numbers"
                            .formatted(code, written(target), written(tolerance)));
        }
    }

    /** The key of one of its figures: {@code results.indicator.2-1-1.actual}. */
    static MeasureKey key(String indicator, String... figure) {
        String number = indicator.replace('.', '-');
        return new MeasureKey("results.indicator." + number + "." + String.join(".", figure));
    }

    /** The key of the actual value. */
    MeasureKey actualKey() {
        return key(code, "actual");
    }

    /** Whether the stated actual value meets the target; empty while one of them is missing. */
    Optional<Boolean> isMet() {
        if (actual == null || target == null) {
            return Optional.empty();
        }
        return Optional.of(meant().holds(actual, target, tolerance == null ? BigDecimal.ZERO : tolerance));
    }

    // "increase to 500" is met by 600
    private Operator meant() {
        if (operator != Operator.EXACT) {
            return operator;
        }
        return switch (direction) {
            case INCREASE -> Operator.AT_LEAST;
            case DECREASE -> Operator.AT_MOST;
            case NONE -> Operator.EXACT;
        };
    }

    private static String written(@Nullable BigDecimal value) {
        return value == null ? "empty" : value.toPlainString();
    }
}
