package org.missionbench.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.missionbench.kernel.MissionPeriod;

/**
 * Takes one earlier change back within a new one. Later changes that come to nothing, because they were taken back, are
 * looked through.
 *
 * @param change the new change
 * @param writer its writer
 * @param number the change to take back
 * @param neutral later changes that come to nothing
 */
record Undo(RunningChange change, ChangeWriter writer, long number, Set<Long> neutral) {

    private static final int PAGE = 500;
    private static final String TOUCHED_SINCE =
            """
            SELECT MIN(later."to_change") FROM "store_history" later
            WHERE later."to_change" > ? AND later."to_change" NOT IN (%s) AND (later."from_change" = ? OR EXISTS (
            SELECT 1 FROM "store_history" own WHERE (own."to_change" = ? OR own."from_change" = ?)
            AND own."dataset" = later."dataset" AND own."mission" = later."mission"
            AND own."period" = later."period" AND own."row_key" = later."row_key"))""";
    private static final String ADDED_AND_LEFT_ALONE =
            """
            SELECT "row_key", "row_values" FROM "store_history" WHERE "dataset" = ? AND "mission" = ? AND "period" = ?
            AND "from_change" = ? AND "to_change" IN (%s) ORDER BY "row_key\"""";
    private static final String VERSIONS =
            """
            SELECT "row_key", "row_values" FROM "store_history" WHERE "dataset" = ? AND "mission" = ? AND "period" = ?
            AND "to_change" = ? AND "row_key" > ? ORDER BY "row_key" LIMIT 500""";

    private record Version(String key, @Nullable Object[] kept) {}

    static Undo of(long number, RunningChange change, ChangeWriter writer) throws SQLException {
        return new Undo(change, writer, number, new AuditTrail(change.connection()).neutralSince(number));
    }

    void run() throws SQLException {
        OptionalLong later = touchedSince();
        if (later.isPresent()) {
            throw refusal(later.getAsLong());
        }
        AuditTrail audit = new AuditTrail(change.connection());
        audit.keepUndo(change.number(), number);
        for (var scope : audit.rows(number).entrySet()) {
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
        change.rows(scope, table)
                .pages(new TableRows.Written(number, true), page -> removeAdded(scope, table, before, page));
        if (!neutral.isEmpty()) {
            removeAdded(scope, table, before, addedAndReturned(scope, table));
        }
        for (List<Version> page = versions(scope, table, ""); !page.isEmpty(); page = next(scope, table, page)) {
            restore(scope, table, page);
        }
    }

    private void removeAdded(MissionPeriod scope, Table table, KeySet before, List<StoredRow> rows)
            throws SQLException {
        List<StoredRow> added = rows.stream()
                .filter(row -> !before.contains(List.of(RowText.key(table.keyOf(row.kept())))))
                .toList();
        if (!added.isEmpty()) {
            writer.remove(scope, table, added);
        }
    }

    // rows that were changed since, but returned to what this change made of them
    private List<StoredRow> addedAndReturned(MissionPeriod scope, Table table) throws SQLException {
        try (PreparedStatement select =
                change.connection().prepareStatement(ADDED_AND_LEFT_ALONE.formatted(neutralNumbers()))) {
            bind(select, scope, table);
            List<StoredRow> found = new ArrayList<>();
            List<Version> versions = read(select, table);
            for (int from = 0; from < versions.size(); from += PAGE) {
                List<Version> page = versions.subList(from, Math.min(versions.size(), from + PAGE));
                found.addAll(change.rows(scope, table)
                        .withKeysOf(page.stream().map(Version::kept).toList()));
            }
            return found;
        }
    }

    private void restore(MissionPeriod scope, Table table, List<Version> page) throws SQLException {
        List<@Nullable Object[]> kept = page.stream().map(Version::kept).toList();
        for (StoredRow current : change.rows(scope, table).withKeysOf(kept)) {
            if (current.change() != number && !neutral.contains(current.change())) {
                throw refusal(current.change());
            }
        }
        for (@Nullable Object[] row : kept) {
            writer.restore(scope, table, row);
        }
    }

    private OptionalLong touchedSince() throws SQLException {
        try (PreparedStatement select =
                change.connection().prepareStatement(TOUCHED_SINCE.formatted(neutralNumbers()))) {
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

    // numbers, so nothing that could be misread
    private String neutralNumbers() {
        return neutral.isEmpty() ? "0" : neutral.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private List<Version> next(MissionPeriod scope, Table table, List<Version> page) throws SQLException {
        return page.size() < PAGE
                ? List.of()
                : versions(scope, table, page.get(page.size() - 1).key());
    }

    private List<Version> versions(MissionPeriod scope, Table table, String after) throws SQLException {
        try (PreparedStatement select = change.connection().prepareStatement(VERSIONS)) {
            bind(select, scope, table);
            select.setString(5, after);
            return read(select, table);
        }
    }

    private void bind(PreparedStatement select, MissionPeriod scope, Table table) throws SQLException {
        select.setString(1, table.name());
        select.setString(2, scope.mission());
        select.setLong(3, scope.period().startYear());
        select.setLong(4, number);
    }

    private static List<Version> read(PreparedStatement select, Table table) throws SQLException {
        List<Version> versions = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                versions.add(new Version(rows.getString(1), RowText.kept(table, rows.getString(2))));
            }
        }
        return versions;
    }

    private IllegalStateException refusal(long later) {
        return new IllegalStateException(
                "Change %d cannot be undone: change %d has touched one of its rows since; undo change %d first"
                        .formatted(number, later, later));
    }
}
