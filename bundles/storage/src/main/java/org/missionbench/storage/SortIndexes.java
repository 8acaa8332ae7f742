package org.missionbench.storage;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.missionbench.contracts.dataset.RecordStore.Order;
import org.missionbench.kernel.MissionPeriod;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes an index for a column by which somebody sorts a large table, beside the question that asked for it: that one is
 * sorted as it is, the next ones and every jump into the middle come from the index.
 */
final class SortIndexes {

    private static final Logger log = LoggerFactory.getLogger(SortIndexes.class);
    private static final long LARGE = 50_000;

    private final Connections connections;
    private final Set<String> made = ConcurrentHashMap.newKeySet();

    SortIndexes(Connections connections) {
        this.connections = connections;
    }

    void wish(MissionPeriod scope, Table table, List<Order> orders) {
        if (orders.size() != 1 || connections.isWritingHere()) {
            return;
        }
        Cell cell = table.cell(orders.get(0).column());
        String name = "%s_by_%s"
                .formatted(table.name().replace('-', '_'), cell.column().name());
        boolean leadsKey = cell.equals(table.keys().get(0));
        if (!leadsKey && isLarge(scope, table) && made.add(name)) {
            Thread making = new Thread(() -> make(name, table, cell), "sort-index");
            making.setDaemon(true);
            making.start();
        }
    }

    void forget() {
        made.clear();
    }

    private void make(String name, Table table, Cell cell) {
        List<Cell> keys = table.keys().stream().filter(key -> !key.equals(cell)).toList();
        String sql = "CREATE INDEX IF NOT EXISTS \"%s\" ON %s (\"_mission\", \"_period\", %s%s)"
                .formatted(
                        name,
                        table.sqlName(),
                        TableSql.quoted(cell),
                        keys.isEmpty() ? "" : ", " + TableSql.names(keys));
        try {
            boolean ran = connections.writeIfIdle(connection -> {
                Connections.execute(connection, sql);
                return connection;
            });
            if (!ran) {
                made.remove(name);
            }
        } catch (RuntimeException e) {
            // the question is answered without it
            log.warn("Index {} cannot be made", name, e);
        }
    }

    private boolean isLarge(MissionPeriod scope, Table table) {
        return connections.read(connection -> new AuditTrail(connection).rowCount(scope, table.name())) >= LARGE;
    }
}
