package org.missionbench.results;

import java.math.BigDecimal;

/** How a target is meant, and how it is written before a number. */
enum Operator {
    EXACT(""),
    AT_LEAST("≥ "),
    AT_MOST("≤ "),
    TOLERANCE("");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** What stands before the number; a space at its end. */
    String sign() {
        return sign;
    }

    /** Whether a value stands to a bound as meant. */
    boolean holds(BigDecimal value, BigDecimal bound, BigDecimal tolerance) {
        return switch (this) {
            case EXACT -> value.compareTo(bound) == 0;
            case AT_LEAST -> value.compareTo(bound) >= 0;
            case AT_MOST -> value.compareTo(bound) <= 0;
            case TOLERANCE -> value.subtract(bound).abs().compareTo(tolerance) <= 0;
        };
    }
}
