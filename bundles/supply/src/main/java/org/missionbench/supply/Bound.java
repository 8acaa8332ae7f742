package org.missionbench.supply;

import java.math.BigDecimal;

/** How a figure must stand to its target. */
enum Bound {
    /** It must reach it. */
    AT_LEAST,
    /** It must not exceed it. */
    AT_MOST,
    /** It is an estimate, which nothing misses. */
    ABOUT;

    boolean holds(BigDecimal figure, BigDecimal target) {
        int difference = figure.compareTo(target);
        return switch (this) {
            case AT_LEAST -> difference >= 0;
            case AT_MOST -> difference <= 0;
            case ABOUT -> true;
        };
    }

    /** {@code at most}. */
    String words() {
        return Slugs.words(this);
    }
}
