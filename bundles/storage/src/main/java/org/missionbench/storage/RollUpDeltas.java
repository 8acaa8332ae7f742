package org.missionbench.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.missionbench.kernel.MissionPeriod;

/** What a running change adds to the groups of one roll-up and has not yet written. */
final class RollUpDeltas {

    // groups held before they are written, so that a roll-up by document does not fill the memory
    private static final int MOST_GROUPS = 50_000;

    private final RollUpTable rollUp;
    private final int[] grouped;
    private final int[] summed;
    private final Map<List<Object>, long[]> groups = new HashMap<>();
    private boolean removed;

    RollUpDeltas(RollUpTable rollUp) {
        this.rollUp = rollUp;
        this.grouped = rollUp.grouped();
        this.summed = rollUp.summed();
    }

    /** Counts a row in (1) or out (-1). */
    void add(@Nullable Object[] kept, int sign) {
        Object[] group = new Object[grouped.length];
        for (int at = 0; at < group.length; at++) {
            group[at] = kept[grouped[at]];
        }
        long[] sums = groups.computeIfAbsent(List.of(group), absent -> new long[summed.length + 1]);
        for (int at = 0; at < summed.length; at++) {
            long value = summed[at] < 0 ? 1 : (Long) kept[summed[at]];
            sums[at] = Math.addExact(sums[at], sign * value);
        }
        sums[summed.length] += sign;
        removed |= sign < 0;
    }

    boolean isFull() {
        return groups.size() >= MOST_GROUPS;
    }

    void write(Connection connection, MissionPeriod scope) throws SQLException {
        if (groups.isEmpty()) {
            return;
        }
        try (PreparedStatement upsert = connection.prepareStatement(rollUp.upsert())) {
            for (var group : groups.entrySet()) {
                bind(upsert, scope, group.getKey(), group.getValue());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
        groups.clear();
        if (removed) {
            try (PreparedStatement delete = connection.prepareStatement(rollUp.deleteEmpty())) {
                Scope.bind(delete, scope);
                delete.executeUpdate();
            }
        }
    }

    private void bind(PreparedStatement upsert, MissionPeriod scope, List<Object> group, long[] sums)
            throws SQLException {
        int at = Scope.bind(upsert, scope);
        int nextKey = 0;
        int nextSum = 0;
        for (Cell cell : rollUp.table().cells()) {
            if (cell.column().isKey()) {
                cell.bind(upsert, at++, group.get(nextKey++));
            } else {
                upsert.setLong(at++, sums[nextSum++]);
            }
        }
        upsert.setLong(at, sums[nextSum]);
    }
}
