package org.missionbench.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.missionbench.kernel.MissionPeriod;

/** Writes the previous versions of rows that a change replaces or removes. */
final class History implements AutoCloseable {

    private static final String INSERT =
            """
            INSERT INTO "store_history" ("dataset", "mission", "period", "row_key", "from_change", "to_change", "row_values")
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";

    private final PreparedStatement insert;

    History(Connection connection) throws SQLException {
        insert = connection.prepareStatement(INSERT);
    }

    /** Keeps versions that ended with a change. */
    void keep(MissionPeriod scope, Table table, List<StoredRow> versions, long endedBy) throws SQLException {
        for (StoredRow version : versions) {
            if (version.change() == endedBy) {
                continue; // nobody ever saw it
            }
            insert.setString(1, table.name());
            insert.setString(2, scope.mission());
            insert.setLong(3, scope.period().startYear());
            insert.setString(4, RowText.key(table.keyOf(version.kept())));
            insert.setLong(5, version.change());
            insert.setLong(6, endedBy);
            insert.setString(7, RowText.values(table, version.kept()));
            insert.addBatch();
        }
        insert.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
