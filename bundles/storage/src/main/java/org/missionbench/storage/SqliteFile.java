package org.missionbench.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The file of a SQLite database.
 *
 * @param database how it is connected to
 */
record SqliteFile(Database database) {

    static final String NAME = "missionbench.db";

    private static final String COUNTED =
            """
            SELECT "dataset", "mission", "period", "row_count" FROM "store_rows" WHERE "row_count" > 0""";
    private static final String NO_CHANGE =
            """
            SELECT COUNT(*) FROM "store_history" WHERE "to_change" NOT IN (SELECT "number" FROM "store_change")
            OR "from_change" NOT IN (SELECT "number" FROM "store_change")""";

    Path copyInto(Path folder) {
        Path copy = folder.resolve(NAME);
        if (Files.exists(copy)) {
            throw new StorageFailure("%s exists already: name an empty folder".formatted(copy));
        }
        try (Connection connection = database.connect(false);
                PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, copy.toString());
            vacuum.execute();
            return copy;
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    List<String> damages() {
        List<String> damages = new ArrayList<>();
        try (Connection connection = database.connect(false)) {
            damages.addAll(pages(connection));
            if (damages.isEmpty()) {
                damages.addAll(counts(connection));
                damages.addAll(trail(connection));
            }
            return damages;
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    private static List<String> pages(Connection connection) throws SQLException {
        List<String> damages = new ArrayList<>();
        try (PreparedStatement check = connection.prepareStatement("PRAGMA integrity_check(20)");
                ResultSet rows = check.executeQuery()) {
            while (rows.next()) {
                if (!"ok".equals(rows.getString(1))) {
                    damages.add("The file is damaged: %s; restore a backup".formatted(rows.getString(1)));
                }
            }
        }
        return damages;
    }

    private static List<String> counts(Connection connection) throws SQLException {
        List<String> damages = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(COUNTED);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                String dataset = rows.getString(1);
                long there = count(connection, dataset, rows.getString(2), rows.getLong(3));
                if (there != rows.getLong(4)) {
                    damages.add(
                            "%s of %s in the period of %d has %d rows, but the audit trail counts %d: restore a backup"
                                    .formatted(dataset, rows.getString(2), rows.getLong(3), there, rows.getLong(4)));
                }
            }
        }
        return damages;
    }

    private static long count(Connection connection, String dataset, String mission, long period) throws SQLException {
        // a dataset's name is a declared one in kebab case
        String sql = "SELECT COUNT(*) FROM \"%s\" WHERE \"_mission\" = ? AND \"_period\" = ?"
                .formatted(dataset.replace('-', '_'));
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, mission);
            select.setLong(2, period);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static List<String> trail(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NO_CHANGE);
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1) == 0
                    ? List.of()
                    : List.of("%d former rows name a change that the audit trail lacks: restore a backup"
                            .formatted(rows.getLong(1)));
        }
    }
}
