package org.missionbench.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.missionbench.kernel.MissionPeriod;

/**
 * Takes one earlier change back within a new one.
 *
 * @param change the new change
 * @param writer its writer
 * @param number the change to take back
 */
record Undo(RunningChange change, ChangeWriter writer, long number) {

    private static final int PAGE = 500;
    private static final String TOUCHED_SINCE =
            """
            SELECT MIN(later."to_change") FROM "store_history" later
            WHERE (later."from_change" = ? AND later."to_change" > ?) OR later."to_change" > ? AND EXISTS (
            SELECT 1 FROM "store_history" own WHERE own."to_change" = ? AND own."dataset" = later."dataset"
            AND own."mission" = later."mission" AND own."period" = later."period" AND own."row_key" = later."row_key")""";
    private static final String VERSIONS =
            """
            SELECT "row_key", "row_values" FROM "store_history" WHERE "dataset" = ? AND "mission" = ? AND "period" = ?
            AND "to_change" = ? AND "row_key" > ? ORDER BY "row_key" LIMIT 500""";

    private record Version(String key, @Nullable Object[] kept) {}

    void run() throws SQLException {
        OptionalLong later = touchedSince();
        if (later.isPresent()) {
            throw refusal(later.getAsLong());
        }
        for (var scope : new AuditTrail(change.connection()).rows(number).entrySet()) {
            for (String dataset : scope.getValue().keySet()) {
                Table table = change.catalog()
                        .named(dataset)
                        .orElseThrow(() -> new IllegalStateException(
                                "Change %d cannot be undone: the module of its dataset %s is absent; install it first"
                                        .formatted(number, dataset)));
                run(scope.getKey(), table);
            }
        }
    }

    private void run(MissionPeriod scope, Table table) throws SQLException {
        KeySet before = new KeySet();
        for (List<Version> page = versions(scope, table, ""); !page.isEmpty(); page = next(scope, table, page)) {
            for (Version version : page) {
                before.add(List.of(version.key()));
            }
        }
        change.rows(scope, table).pages(new TableRows.Written(number, true), page -> {
            List<StoredRow> added = page.stream()
                    .filter(row -> !before.contains(List.of(RowText.key(table.keyOf(row.kept())))))
                    .toList();
            if (!added.isEmpty()) {
                writer.remove(scope, table, added);
            }
        });
        for (List<Version> page = versions(scope, table, ""); !page.isEmpty(); page = next(scope, table, page)) {
            restore(scope, table, page);
        }
    }

    private void restore(MissionPeriod scope, Table table, List<Version> page) throws SQLException {
        List<@Nullable Object[]> kept = page.stream().map(Version::kept).toList();
        for (StoredRow current : change.rows(scope, table).withKeysOf(kept)) {
            if (current.change() != number) {
                throw refusal(current.change());
            }
        }
        for (@Nullable Object[] row : kept) {
            writer.restore(scope, table, row);
        }
    }

    private OptionalLong touchedSince() throws SQLException {
        try (PreparedStatement select = change.connection().prepareStatement(TOUCHED_SINCE)) {
            for (int at = 1; at <= 4; at++) {
                select.setLong(at, number);
            }
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                long later = rows.getLong(1);
                return rows.wasNull() ? OptionalLong.empty() : OptionalLong.of(later);
            }
        }
    }

    private List<Version> next(MissionPeriod scope, Table table, List<Version> page) throws SQLException {
        return page.size() < PAGE
                ? List.of()
                : versions(scope, table, page.get(page.size() - 1).key());
    }

    private List<Version> versions(MissionPeriod scope, Table table, String after) throws SQLException {
        try (PreparedStatement select = change.connection().prepareStatement(VERSIONS)) {
            select.setString(1, table.name());
            select.setString(2, scope.mission());
            select.setLong(3, scope.period().startYear());
            select.setLong(4, number);
            select.setString(5, after);
            List<Version> versions = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    versions.add(new Version(rows.getString(1), RowText.kept(table, rows.getString(2))));
                }
            }
            return versions;
        }
    }

    private IllegalStateException refusal(long later) {
        return new IllegalStateException(
                "Change %d cannot be undone: change %d has touched one of its rows since; undo change %d first"
                        .formatted(number, later, later));
    }
}
