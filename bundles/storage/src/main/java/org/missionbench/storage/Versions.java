package org.missionbench.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/**
 * The rows of one table, mission and period as they were: the present ones and the history together.
 *
 * @param connection where they are read
 * @param scope the mission and period
 * @param table the table
 */
record Versions(Connection connection, MissionPeriod scope, Table table) {

    private static final String ENDED_LATER =
            """
            SELECT "row_values" FROM "store_history" WHERE "dataset" = ? AND "mission" = ? AND "period" = ?
            AND "from_change" <= ? AND "to_change" > ?""";
    private static final String OF_ROW =
            """
            SELECT "from_change", "to_change", "row_values" FROM "store_history"
            WHERE "dataset" = ? AND "mission" = ? AND "period" = ? AND "row_key" = ? ORDER BY "to_change" DESC""";

    /** What was kept after a change, in the order of the keys. */
    List<@Nullable Object[]> asOf(long change) throws SQLException {
        if (table.shape().isRollUp()) {
            throw new IllegalArgumentException(
                    "%s is a roll-up, which has no history: ask for the rows it sums".formatted(table.name()));
        }
        List<@Nullable Object[]> rows = new ArrayList<>();
        new TableRows(connection, scope, table).each(row -> {
            if (row.change() <= change) {
                rows.add(row.kept());
            }
        });
        addEndedLater(change, rows);
        rows.sort(this::compareKeys);
        return rows;
    }

    /** What was kept of one row, newest first; the key as values, in order. */
    List<RecordStore.StoredVersion> of(List<Object> key) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OF_ROW)) {
            select.setString(1, table.name());
            select.setString(2, scope.mission());
            select.setLong(3, scope.period().startYear());
            select.setString(4, RowText.key(table.keyOf(table.keptKey(key))));
            List<RecordStore.StoredVersion> versions = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    @Nullable Object[] row = RowText.kept(table, rows.getString(3));
                    @Nullable Object[] values = new @Nullable Object[row.length];
                    table.decode(row, values);
                    versions.add(new RecordStore.StoredVersion(rows.getLong(1), rows.getLong(2), values));
                }
            }
            return versions;
        }
    }

    private void addEndedLater(long change, List<@Nullable Object[]> rows) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ENDED_LATER)) {
            select.setString(1, table.name());
            select.setString(2, scope.mission());
            select.setLong(3, scope.period().startYear());
            select.setLong(4, change);
            select.setLong(5, change);
            try (ResultSet versions = select.executeQuery()) {
                while (versions.next()) {
                    rows.add(RowText.kept(table, versions.getString(1)));
                }
            }
        }
    }

    private int compareKeys(@Nullable Object[] left, @Nullable Object[] right) {
        List<Object> rightKey = table.keyOf(right);
        int at = 0;
        for (Object part : table.keyOf(left)) {
            Object other = rightKey.get(at++);
            int byPart = part instanceof Long number && other instanceof Long otherNumber
                    ? number.compareTo(otherNumber)
                    : part.toString().compareTo(other.toString());
            if (byPart != 0) {
                return byPart;
            }
        }
        return 0;
    }
}
