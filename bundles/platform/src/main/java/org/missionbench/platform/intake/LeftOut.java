package org.missionbench.platform.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows that an import goes on without, because they were rejected. */
final class LeftOut {

    private final List<Rejection> rejections = new ArrayList<>();
    private final Map<String, Set<Long>> rows = new HashMap<>();

    /** Leaves out the rows of these rejections; whether that can help. */
    boolean add(List<Rejection> more) {
        boolean whole = more.stream().anyMatch(rejection -> rejection.row() <= 1);
        if (more.isEmpty() || whole || more.size() >= Rejections.MOST) {
            return false;
        }
        boolean added = false;
        for (Rejection rejection : more) {
            added |= rows.computeIfAbsent(rejection.file(), absent -> new HashSet<>())
                    .add(rejection.row());
        }
        rejections.addAll(more);
        return added;
    }

    boolean has(String file, long row) {
        return rows.getOrDefault(file, Set.of()).contains(row);
    }

    List<Rejection> rejections() {
        return List.copyOf(rejections);
    }
}
