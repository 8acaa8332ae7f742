package org.missionbench.launcher.benchmark;

import java.util.Locale;

/**
 * How a ratio is printed, and what is expected of it.
 *
 * @param faster whether the ratio says how much faster ours is, rather than how much longer it takes
 * @param factor what is expected; 0 for nothing
 */
record Bound(boolean faster, double factor) {

    static Bound atMost(double factor) {
        return new Bound(false, factor);
    }

    static Bound fasterBy(double factor) {
        return new Bound(true, factor);
    }

    /** Ours against theirs. */
    String ratio(double ours, double theirs) {
        return number(value(ours, theirs)) + (faster ? " × faster" : " ×");
    }

    /** What is expected, and whether it is so. */
    String expectation(double ours, double theirs) {
        if (factor == 0) {
            return "";
        }
        double value = value(ours, theirs);
        boolean kept = faster ? value >= factor : value <= factor;
        return "%s, %s".formatted(expectation(), kept ? "kept" : "missed");
    }

    String expectation() {
        if (factor == 0) {
            return "";
        }
        return faster ? "≥ %.0f × faster".formatted(factor) : "≤ %.0f ×".formatted(factor);
    }

    private double value(double ours, double theirs) {
        return faster ? theirs / ours : ours / theirs;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%,.0f", value);
    }
}
