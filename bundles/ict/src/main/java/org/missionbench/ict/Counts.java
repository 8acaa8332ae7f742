package org.missionbench.ict;

import org.jspecify.annotations.Nullable;

/** What every count must be. */
final class Counts {

    private Counts() {}

    static void demandNotNegative(String column, @Nullable Long count) {
        if (count != null && count < 0) {
            throw new IllegalArgumentException(
                    "%s is %d, but it is never below 0; correct it".formatted(column, count));
        }
    }
}
