package org.missionbench.supply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What days must be to each other. */
final class Dates {

    private Dates() {}

    static void demandOrder(
            String row, String first, @Nullable LocalDate earlier, String second, @Nullable LocalDate later) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            throw new IllegalArgumentException("%s: %s on %s, before it was %s on %s; correct one of them"
                    .formatted(row, second, later, first, earlier));
        }
    }
}
