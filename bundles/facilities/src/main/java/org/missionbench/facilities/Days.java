package org.missionbench.facilities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days and spans of days. */
final class Days {

    private Days() {}

    /** Whether a day lies in a span, both its days included; without a last day it goes on. */
    static boolean isWithin(LocalDate day, LocalDate first, @Nullable LocalDate last) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
