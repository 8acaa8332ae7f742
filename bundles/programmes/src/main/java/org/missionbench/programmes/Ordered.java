package org.missionbench.programmes;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** Rows in the order in which they are printed; equal positions keep the order of their keys. */
final class Ordered {

    private Ordered() {}

    static <T> List<T> by(ToLongFunction<T> position, List<T> rows) {
        return rows.stream().sorted(Comparator.comparingLong(position)).toList();
    }
}
