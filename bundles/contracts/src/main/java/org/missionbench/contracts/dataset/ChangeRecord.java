package org.missionbench.contracts.dataset;

import java.time.Instant;
import java.util.Map;

/**
 * A change that was kept, from the audit trail.
 *
 * @param number rises with every change of the store
 * @param at when it was kept
 * @param note who and why
 * @param rows by dataset name: how many rows it added, changed or removed
 */
public record ChangeRecord(long number, Instant at, ChangeNote note, Map<String, Long> rows) {

    /** Copies. */
    public ChangeRecord {
        rows = Map.copyOf(rows);
    }
}
