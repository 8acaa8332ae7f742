package org.missionbench.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
