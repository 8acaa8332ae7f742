package org.missionbench.storage;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The SQL of one table, the same for every engine but for the names of the two types.
 *
 * <p>Every table begins with {@code _mission} and {@code _period}, then the key; a table of rows ends with
 * {@code _change}, the number of the change that wrote the row, a roll-up with {@code _rows}, the number of rows in the
 * group. The underscore keeps them apart from any column a module may declare.
 *
 * <p>Only keys are NOT NULL in the database. A required value is demanded when a row is put, so that a column may later
 * become optional or disappear without the table being written anew.
 */
record TableSql(Table table) {

    static final String SCOPE = "\"_mission\" = ? AND \"_period\" = ?";

    String create(Dialect dialect) {
        String columns = Stream.concat(table.keys().stream(), table.others().stream())
                .map(cell -> define(cell, dialect) + (cell.column().isKey() ? " NOT NULL" : ""))
                .collect(Collectors.joining(", "));
        return "CREATE TABLE %s (\"_mission\" %s NOT NULL, \"_period\" %s NOT NULL, %s, %s %s NOT NULL, PRIMARY KEY (%s))%s"
                .formatted(
                        table.sqlName(),
                        dialect.text(),
                        dialect.wholeNumber(),
                        columns,
                        bookkeeping(),
                        dialect.wholeNumber(),
                        "\"_mission\", \"_period\", " + names(table.keys()),
                        dialect.tableOptions());
    }

    String addColumn(Cell cell, Dialect dialect) {
        return "ALTER TABLE %s ADD COLUMN %s".formatted(table.sqlName(), define(cell, dialect));
    }

    String drop() {
        return "DROP TABLE " + table.sqlName();
    }

    /** Parameters: mission, period, change, then every column. */
    String insert() {
        return "INSERT INTO %s (\"_mission\", \"_period\", \"_change\", %s) VALUES (?, ?, ?%s) ON CONFLICT DO NOTHING"
                .formatted(
                        table.sqlName(),
                        names(table.cells()),
                        ", ?".repeat(table.cells().size()));
    }

    /** Parameters: the columns outside the key, change, mission, period, key. */
    String update() {
        String values =
                table.others().stream().map(cell -> quoted(cell) + " = ?, ").collect(Collectors.joining());
        return "UPDATE %s SET %s\"_change\" = ? WHERE %s".formatted(table.sqlName(), values, scopeAndKey());
    }

    /** Parameters: mission, period, key. */
    String delete() {
        return "DELETE FROM %s WHERE %s".formatted(table.sqlName(), scopeAndKey());
    }

    /** Every column, then the change. Parameters: mission, period, then the keys of as many rows. */
    String fetch(int rows) {
        String keys = "(" + "?, ".repeat(table.keys().size() - 1) + "?)";
        return "SELECT %s, \"_change\" FROM %s WHERE %s AND (%s) IN (VALUES %s)"
                .formatted(
                        names(table.cells()),
                        table.sqlName(),
                        SCOPE,
                        names(table.keys()),
                        keys + (", " + keys).repeat(rows - 1));
    }

    /** Every column, then the bookkeeping, in the order of the keys. Parameters: mission, period, the condition's. */
    String select(String condition, int limit) {
        return select(condition, names(table.keys()), limit);
    }

    /**
     * The same, with an order that the engine must sort for. SQLite, which keeps no statistics by itself, would rather
     * walk through a million rows in the order of their keys than take the index of the condition and sort a few.
     */
    String selectByIndex(String condition, int limit) {
        String sorted = table.keys().stream()
                .map(cell -> quoted(cell) + (cell.isText() ? " || ''" : " + 0"))
                .collect(Collectors.joining(", "));
        return select(condition, sorted, limit);
    }

    private String select(String condition, String order, int limit) {
        return "SELECT %s, %s FROM %s WHERE %s%s ORDER BY %s%s"
                .formatted(
                        names(table.cells()),
                        bookkeeping(),
                        table.sqlName(),
                        SCOPE,
                        condition.isEmpty() ? "" : " AND " + condition,
                        order,
                        limit == Integer.MAX_VALUE ? "" : " LIMIT " + limit);
    }

    /** A condition for rows after a key. Parameters: key. */
    String after() {
        return "(%s) > (%s?)"
                .formatted(names(table.keys()), "?, ".repeat(table.keys().size() - 1));
    }

    /** Parameters: mission, period. */
    String count() {
        return "SELECT COUNT(*) FROM %s WHERE %s".formatted(table.sqlName(), SCOPE);
    }

    static String quoted(Cell cell) {
        return '"' + cell.column().name() + '"';
    }

    static String names(Collection<Cell> cells) {
        return cells.stream().map(TableSql::quoted).collect(Collectors.joining(", "));
    }

    private String scopeAndKey() {
        List<Cell> keys = table.keys();
        return SCOPE
                + keys.stream().map(cell -> " AND " + quoted(cell) + " = ?").collect(Collectors.joining());
    }

    private String bookkeeping() {
        return table.shape().isRollUp() ? "\"_rows\"" : "\"_change\"";
    }

    private static String define(Cell cell, Dialect dialect) {
        return quoted(cell) + " " + (cell.isText() ? dialect.text() : dialect.wholeNumber());
    }
}
