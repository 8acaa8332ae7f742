package org.missionbench.staffing;

import org.jspecify.annotations.Nullable;

/** What every count of people must be. */
final class Counts {

    private Counts() {}

    static void demandNotNegative(String column, @Nullable Long count) {
        if (count != null && count < 0) {
            throw new IllegalArgumentException(
                    "%s is %d, but there cannot be fewer than 0 people; correct it".formatted(column, count));
        }
    }
}
