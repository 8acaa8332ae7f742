package org.missionbench.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.missionbench.contracts.dataset.ChangeNote;
import org.missionbench.contracts.dataset.ChangeRecord;
import org.missionbench.contracts.dataset.WriteSummary;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;

/**
 * Which change touched how many rows, and how many rows there are now.
 *
 * @param connection where it is read and written
 */
record AuditTrail(Connection connection) {

    private static final String ADD_ROWS =
            """
            INSERT INTO "store_rows" ("dataset", "mission", "period", "row_count") VALUES (?, ?, ?, ?)
            ON CONFLICT ("dataset", "mission", "period")
            DO UPDATE SET "row_count" = "store_rows"."row_count" + excluded."row_count\"""";
    private static final String SELECT =
            "SELECT \"number\", \"at\", \"actor\", \"reason\", \"source\", COALESCE(\"undoes\", 0) FROM \"store_change\" LEFT JOIN \"store_undo\" ON \"undone_by\" = \"number\"";

    long nextNumber() throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT COALESCE(MAX(\"number\"), 0) + 1 FROM \"store_change\"");
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Keeps what a change did; a change that touched no row leaves no trace. */
    void keep(long number, Instant now, ChangeNote note, Collection<TableWriter> writers) throws SQLException {
        List<TableWriter> touching =
                writers.stream().filter(writer -> touched(writer) > 0).toList();
        if (touching.isEmpty()) {
            return;
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO \"store_change\" VALUES (?, ?, ?, ?, ?)")) {
            insert.setLong(1, number);
            insert.setString(2, now.toString());
            insert.setString(3, note.actor());
            insert.setString(4, note.reason());
            insert.setString(5, note.source());
            insert.executeUpdate();
        }
        for (TableWriter writer : touching) {
            keep(number, writer);
        }
    }

    private void keep(long number, TableWriter writer) throws SQLException {
        try (PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO \"store_change_rows\" VALUES (?, ?, ?, ?, ?)");
                PreparedStatement count = connection.prepareStatement(ADD_ROWS)) {
            insert.setString(1, writer.scope().mission());
            insert.setLong(2, writer.scope().period().startYear());
            insert.setLong(3, number);
            insert.setString(4, writer.table().name());
            insert.setLong(5, touched(writer));
            insert.executeUpdate();
            count.setString(1, writer.table().name());
            count.setString(2, writer.scope().mission());
            count.setLong(3, writer.scope().period().startYear());
            count.setLong(4, writer.summary().added() - writer.summary().removed());
            count.executeUpdate();
        }
    }

    /** Notes that a change takes another one back. */
    void keepUndo(long number, long undone) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO \"store_undo\" VALUES (?, ?)")) {
            insert.setLong(1, number);
            insert.setLong(2, undone);
            insert.executeUpdate();
        }
    }

    /** The changes after one that come to nothing: those taken back, and those that took them back. */
    Set<Long> neutralSince(long number) throws SQLException {
        String sql =
                """
                SELECT "undone_by", "undoes" FROM "store_undo" WHERE "undoes" > ? ORDER BY "undone_by" DESC""";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, number);
            Set<Long> neutral = new TreeSet<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    if (!neutral.contains(rows.getLong(1))) {
                        neutral.add(rows.getLong(1));
                        neutral.add(rows.getLong(2));
                    }
                }
            }
            return neutral;
        }
    }

    List<ChangeRecord> last(MissionPeriod scope, int limit) throws SQLException {
        String sql = SELECT
                + """
                 WHERE "number" IN (SELECT "change_number" FROM "store_change_rows" WHERE "mission" = ? AND "period" = ?)
                ORDER BY "number" DESC LIMIT ?""";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            int at = Scope.bind(select, scope);
            select.setInt(at, limit);
            List<ChangeRecord> changes = new ArrayList<>();
            for (ChangeRecord change : read(select)) {
                changes.add(new ChangeRecord(
                        change.number(),
                        change.at(),
                        change.note(),
                        change.undoes(),
                        rows(change.number()).getOrDefault(scope, Map.of())));
            }
            return changes;
        }
    }

    Optional<ChangeRecord> numbered(long number) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + " WHERE \"number\" = ?")) {
            select.setLong(1, number);
            Optional<ChangeRecord> found = read(select).stream().findFirst();
            if (found.isEmpty()) {
                return found;
            }
            Map<String, Long> sums = new TreeMap<>();
            rows(number)
                    .values()
                    .forEach(rows -> rows.forEach((dataset, count) -> sums.merge(dataset, count, Long::sum)));
            ChangeRecord change = found.orElseThrow();
            return Optional.of(new ChangeRecord(number, change.at(), change.note(), change.undoes(), sums));
        }
    }

    /** How many rows of which datasets a change touched, by mission and period. */
    Map<MissionPeriod, Map<String, Long>> rows(long number) throws SQLException {
        String sql =
                """
                SELECT "mission", "period", "dataset", "touched" FROM "store_change_rows" WHERE "change_number" = ?""";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, number);
            Map<MissionPeriod, Map<String, Long>> touched = new TreeMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    touched.computeIfAbsent(scope(rows), absent -> new TreeMap<>())
                            .put(rows.getString(3), rows.getLong(4));
                }
            }
            return touched;
        }
    }

    List<MissionPeriod> missionPeriods() throws SQLException {
        String sql =
                """
                SELECT DISTINCT "mission", "period" FROM "store_rows" WHERE "row_count" > 0 ORDER BY "mission", "period\"""";
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            List<MissionPeriod> found = new ArrayList<>();
            while (rows.next()) {
                found.add(scope(rows));
            }
            return found;
        }
    }

    /** How many rows a dataset has, without counting them. */
    long rowCount(MissionPeriod scope, String dataset) throws SQLException {
        String sql =
                """
                SELECT "row_count" FROM "store_rows" WHERE "mission" = ? AND "period" = ? AND "dataset" = ?""";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            int at = Scope.bind(select, scope);
            select.setString(at, dataset);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    /** The last change of a dataset; 0 when there was none. */
    long lastOf(MissionPeriod scope, String dataset) throws SQLException {
        String sql =
                """
                SELECT "change_number" FROM "store_change_rows" WHERE "mission" = ? AND "period" = ? AND "dataset" = ?
                ORDER BY "change_number" DESC LIMIT 1""";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            int at = Scope.bind(select, scope);
            select.setString(at, dataset);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    private static List<ChangeRecord> read(PreparedStatement select) throws SQLException {
        List<ChangeRecord> changes = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                ChangeNote note = new ChangeNote(rows.getString(3), rows.getString(4), rows.getString(5));
                changes.add(new ChangeRecord(
                        rows.getLong(1), Instant.parse(rows.getString(2)), note, rows.getLong(6), Map.of()));
            }
        }
        return changes;
    }

    private static MissionPeriod scope(ResultSet rows) throws SQLException {
        return new MissionPeriod(rows.getString(1), new BudgetPeriod(Math.toIntExact(rows.getLong(2))));
    }

    private static long touched(TableWriter writer) {
        WriteSummary summary = writer.summary();
        return summary.added() + summary.changed() + summary.removed();
    }
}
