package org.missionbench.contracts.dataset;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A change that was kept, from the audit trail.
 *
 * @param number rises with every change of the store
 * @param at when it was kept
 * @param note who and why
 * @param undoes the number of the change that it took back; 0 for none
 * @param rows by dataset name: how many rows it added, changed or removed
 */
public record ChangeRecord(long number, Instant at, ChangeNote note, long undoes, Map<String, Long> rows) {

    /** Copies. */
    public ChangeRecord {
        rows = Map.copyOf(rows);
    }

    /** The change to take back next: the last one that stands. */
    public static Optional<ChangeRecord> toUndo(List<ChangeRecord> newestFirst) {
        return Optional.ofNullable(stacks(newestFirst).get(0).peek());
    }

    /** The taking back to take back next; empty once something else was changed. */
    public static Optional<ChangeRecord> toRedo(List<ChangeRecord> newestFirst) {
        return Optional.ofNullable(stacks(newestFirst).get(1).peek());
    }

    // what can be undone, then what can be redone, the next of each on top
    private static List<Deque<ChangeRecord>> stacks(List<ChangeRecord> newestFirst) {
        Deque<ChangeRecord> standing = new ArrayDeque<>();
        Deque<ChangeRecord> takenBack = new ArrayDeque<>();
        for (int at = newestFirst.size() - 1; at >= 0; at--) {
            ChangeRecord change = newestFirst.get(at);
            if (takenBack.removeIf(earlier -> earlier.number() == change.undoes())) {
                standing.push(change);
            } else if (change.undoes() != 0) {
                standing.removeIf(earlier -> earlier.number() == change.undoes());
                takenBack.push(change);
            } else {
                standing.push(change);
                takenBack.clear();
            }
        }
        return List.of(standing, takenBack);
    }
}
