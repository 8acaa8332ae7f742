package org.missionbench.api.data;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.missionbench.api.http.Json;
import org.missionbench.contracts.dataset.ChangeRecord;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/** Changes as JSON. */
public final class ChangeJson {

    private static final int FURTHEST_BACK = 20_000;

    private ChangeJson() {}

    /** A change: number, when, who, why, where from, rows by dataset. */
    public static Map<String, Object> of(ChangeRecord change) {
        return Json.object(
                "number", change.number(),
                "at", change.at().toString(),
                "actor", change.note().actor(),
                "reason", change.note().reason(),
                "source", change.note().source(),
                "undoes", change.undoes(),
                "rows", change.rows());
    }

    /** The changes of a mission's period by their numbers. */
    public static Map<Long, ChangeRecord> numbered(RecordStore store, MissionPeriod scope) {
        Map<Long, ChangeRecord> numbered = new HashMap<>();
        store.changes(scope, FURTHEST_BACK).forEach(change -> numbered.put(change.number(), change));
        return numbered;
    }

    static @Nullable Map<String, Object> find(Map<Long, ChangeRecord> changes, long number) {
        ChangeRecord change = changes.get(number);
        return change == null ? null : of(change);
    }
}
