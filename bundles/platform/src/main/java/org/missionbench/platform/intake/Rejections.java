package org.missionbench.platform.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that was rejected, up to a number that a person could still mend. */
final class Rejections {

    static final int MOST = 10_000;

    private final List<Rejection> all = new ArrayList<>();
    private final Map<String, Set<Long>> rows = new LinkedHashMap<>();
    private final LeftOut leftOut;

    Rejections(LeftOut leftOut) {
        this.leftOut = leftOut;
        leftOut.rejections().forEach(this::count);
    }

    /** @throws TooMany when there are more than anybody would read */
    void add(Rejection rejection) {
        if (leftOut.has(rejection.file(), rejection.row())) {
            return;
        }
        if (all.size() >= MOST) {
            throw new TooMany();
        }
        all.add(rejection);
        count(rejection);
    }

    private void count(Rejection rejection) {
        if (rejection.row() > 1) {
            rows.computeIfAbsent(rejection.dataset(), absent -> new HashSet<>()).add(rejection.row());
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean concerns(String dataset) {
        return all.stream().anyMatch(rejection -> rejection.dataset().equals(dataset));
    }

    /** Rows of a dataset that were rejected. */
    Set<Long> rows(String dataset) {
        return rows.getOrDefault(dataset, Set.of());
    }

    Set<String> datasets() {
        return rows.keySet();
    }

    List<Rejection> all() {
        return List.copyOf(all);
    }

    /** So much is wrong that reading on makes no sense. */
    static final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooMany() {
            super("Reading was stopped after %d rejected values; there may be more".formatted(MOST));
        }
    }
}
