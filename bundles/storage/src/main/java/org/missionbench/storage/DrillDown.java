package org.missionbench.storage;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.missionbench.kernel.MissionPeriod;

/**
 * Makes the indexes for going from a group of a roll-up to its rows, when somebody first goes there and the table is
 * large: an import need not maintain what nobody uses, and one sort is cheaper than a million insertions.
 */
final class DrillDown {

    private static final long LARGE = 50_000;

    private final Connections connections;
    private final Set<String> made = ConcurrentHashMap.newKeySet();

    DrillDown(Connections connections) {
        this.connections = connections;
    }

    /** Whether an index serves a question for rows with given columns; makes it unless a change is running. */
    boolean hasIndex(MissionPeriod scope, Catalog catalog, Table table, Set<String> columns) {
        for (RollUpTable rollUp : catalog.rollUpsOf(table)) {
            boolean isGroup = rollUp.table().keys().stream()
                    .allMatch(cell -> columns.contains(cell.column().name()));
            if (isGroup && (made.contains(rollUp.table().name()) || isLarge(scope, table) && make(rollUp))) {
                return true;
            }
        }
        return false;
    }

    /** Forgets which indexes are there, because tables may have been made anew. */
    void forget() {
        made.clear();
    }

    private boolean make(RollUpTable rollUp) {
        boolean ran = connections.writeIfIdle(connection -> {
            Connections.execute(connection, rollUp.indexRows());
            return connection;
        });
        if (ran) {
            made.add(rollUp.table().name());
        }
        return ran;
    }

    private boolean isLarge(MissionPeriod scope, Table table) {
        return connections.read(connection -> new AuditTrail(connection).rowCount(scope, table.name())) >= LARGE;
    }
}
