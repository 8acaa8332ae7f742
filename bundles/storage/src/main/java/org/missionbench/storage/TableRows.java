package org.missionbench.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.missionbench.kernel.MissionPeriod;

/**
 * The rows of one table, mission and period as one connection sees them.
 *
 * @param connection where they are read
 * @param scope the mission and period
 * @param table the table
 */
record TableRows(Connection connection, MissionPeriod scope, Table table) {

    private static final int PAGE = 500;

    /**
     * A condition on a column.
     *
     * @param cell the column
     * @param kept the value as it is kept; null for a missing one
     */
    record Equal(Cell cell, @Nullable Object kept) {
        String sql() {
            return TableSql.quoted(cell) + (kept == null ? " IS NULL" : " = ?");
        }
    }

    /** Hands on all rows in the order of their keys, reading as it goes. */
    void each(Consumer<StoredRow> reader) throws SQLException {
        each(new TableSql(table).select("", Integer.MAX_VALUE), List.of(), reader);
    }

    /** Hands on the first rows that meet conditions; by an index of the conditions where one was made. */
    void each(List<Equal> conditions, boolean byIndex, int limit, Consumer<StoredRow> reader) throws SQLException {
        String condition =
                String.join(" AND ", conditions.stream().map(Equal::sql).toList());
        TableSql sql = new TableSql(table);
        each(byIndex ? sql.selectByIndex(condition, limit) : sql.select(condition, limit), conditions, reader);
    }

    private void each(String sql, List<Equal> conditions, Consumer<StoredRow> reader) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(PAGE);
            int at = Scope.bind(select, scope);
            for (Equal equal : conditions) {
                if (equal.kept() != null) {
                    equal.cell().bind(select, at++, equal.kept());
                }
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    reader.accept(StoredRow.read(table, rows));
                }
            }
        }
    }

    /** Hands on pages of the rows that a change has, or has not, written; the reader may remove or change them. */
    void pages(Written written, PageReader reader) throws SQLException {
        List<StoredRow> page = page(written, null);
        while (!page.isEmpty()) {
            reader.page(page);
            page = page.size() < PAGE ? List.of() : page(written, page.get(page.size() - 1));
        }
    }

    /**
     * By which change rows were written.
     *
     * @param change the change
     * @param by whether by it, or by any other
     */
    record Written(long change, boolean by) {
        String sql() {
            return "\"_change\" %s %d".formatted(by ? "=" : "<>", change);
        }
    }

    /** Receives pages of rows. */
    @FunctionalInterface
    interface PageReader {
        void page(List<StoredRow> rows) throws SQLException;
    }

    long count() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(new TableSql(table).count())) {
            Scope.bind(select, scope);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private List<StoredRow> page(Written written, @Nullable StoredRow after) throws SQLException {
        TableSql sql = new TableSql(table);
        String condition = written.sql() + (after == null ? "" : " AND " + sql.after());
        return fetch(
                sql.select(condition, PAGE), after == null ? List.of() : List.<@Nullable Object[]>of(after.kept()));
    }

    /** The rows that have the keys of given ones, in no order. */
    List<StoredRow> withKeysOf(List<@Nullable Object[]> wanted) throws SQLException {
        return wanted.isEmpty() ? List.of() : fetch(new TableSql(table).fetch(wanted.size()), wanted);
    }

    private List<StoredRow> fetch(String sql, List<@Nullable Object[]> keys) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            int at = Scope.bind(select, scope);
            for (@Nullable Object[] kept : keys) {
                for (Cell cell : table.keys()) {
                    cell.bind(select, at++, kept[cell.column().index()]);
                }
            }
            List<StoredRow> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(StoredRow.read(table, rows));
                }
            }
            return found;
        }
    }
}
