package org.missionbench.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.ColumnType;
import org.missionbench.contracts.dataset.RecordStore.Group;
import org.missionbench.contracts.dataset.RecordStore.RowQuery;
import org.missionbench.contracts.dataset.RecordStore.Totals;
import org.missionbench.kernel.MissionPeriod;

/**
 * Counts and sums of the rows of a table that meet conditions, whole or by groups. Asked of a roll-up of the table
 * where one holds every column in question, which takes a millisecond instead of half a second.
 *
 * @param scope the mission and period
 * @param table the table of rows, or of a roll-up that a person looks at
 * @param rowsName the dataset whose changes change the sums
 * @param rollUps the roll-ups of the table
 * @param query which rows
 * @param dialect how the engine differs
 */
record Summary(
        MissionPeriod scope, Table table, String rowsName, List<RollUpTable> rollUps, RowQuery query, Dialect dialect) {

    List<Group> groups(Connection connection, List<String> columns) throws SQLException {
        columns.forEach(this::refuseManyCurrencies);
        List<Cell> summed = table.cells().stream().filter(this::canBeSummed).toList();
        Table asked = source(columns, summed);
        String count = asked == table ? "COUNT(*)" : "COALESCE(SUM(\"_rows\"), 0)";
        List<Cell> by = columns.stream().map(asked::cell).toList();
        Conditions conditions = new Conditions(scope, asked, query, dialect);
        String sums = summed.stream()
                .map(cell -> ", SUM(%s)".formatted(TableSql.quoted(cell)))
                .collect(Collectors.joining());
        String names = by.stream().map(cell -> ", " + TableSql.quoted(cell)).collect(Collectors.joining());
        String sql = "SELECT %s%s%s FROM %s WHERE %s AND %s%s"
                .formatted(count, sums, names, asked.sqlName(), conditions.sql(), anyKey(asked), grouping(by));
        List<Group> groups = new ArrayList<>();
        try (PreparedStatement select = conditions.prepare(connection, sql);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                groups.add(group(rows, summed, by));
            }
        }
        return groups;
    }

    /**
     * A condition that every row meets. SQLite, which keeps no statistics, would otherwise read a million rows in the
     * order of any index that begins with mission and period, twenty times as slow as in the order of their keys.
     */
    private static String anyKey(Table table) {
        Cell first = table.keys().get(0);
        return "%s >= %s".formatted(TableSql.quoted(first), first.isText() ? "''" : Long.toString(-Long.MAX_VALUE));
    }

    private String grouping(List<Cell> by) {
        if (by.isEmpty()) {
            return "";
        }
        String order =
                by.stream().map(cell -> TableSql.quoted(cell) + " NULLS LAST").collect(Collectors.joining(", "));
        return " GROUP BY %s ORDER BY %s LIMIT %d OFFSET %d"
                .formatted(TableSql.names(by), order, query.limit(), query.offset());
    }

    private static Group group(ResultSet rows, List<Cell> summed, List<Cell> by) throws SQLException {
        Map<String, Object> sums = new HashMap<>();
        for (int at = 0; at < summed.size(); at++) {
            Object sum = summed.get(at).decode(rows.getLong(at + 2), new @Nullable Object[0]);
            if (sum != null) {
                sums.put(summed.get(at).column().name(), sum);
            }
        }
        List<@Nullable Object> values = new ArrayList<>();
        int next = summed.size() + 2;
        for (Cell cell : by) {
            values.add(cell.decode(cell.read(rows, next++), new @Nullable Object[0]));
        }
        return new Group(values, new Totals(rows.getLong(1), sums));
    }

    private Table source(List<String> columns, List<Cell> summed) {
        if (!query.search().isBlank()) {
            return table;
        }
        return rollUps.stream()
                .map(RollUpTable::table)
                .filter(rollUp -> answers(rollUp, columns, summed))
                .findFirst()
                .orElse(table);
    }

    private boolean answers(Table rollUp, List<String> columns, List<Cell> summed) {
        List<String> keys =
                rollUp.keys().stream().map(cell -> cell.column().name()).toList();
        List<String> figures =
                rollUp.others().stream().map(cell -> cell.column().name()).toList();
        return keys.containsAll(columns)
                && query.conditions().stream().allMatch(condition -> keys.contains(condition.column()))
                && summed.stream()
                        .allMatch(cell -> figures.contains(cell.column().name()));
    }

    private boolean canBeSummed(Cell cell) {
        ColumnShape column = cell.column();
        if (column.isKey() || column.currencyIndex() >= 0) {
            return false;
        }
        return column.type() == ColumnType.AMOUNT
                || column.role() != ColumnShape.Role.VALUE
                || rollUps.stream().anyMatch(rollUp -> rollUp.sums(column.name()));
    }

    private void refuseManyCurrencies(String column) {
        if (table.cell(column).column().currencyIndex() >= 0) {
            throw new IllegalArgumentException(
                    "Dataset %s, column %s: holds amounts of several currencies, which make no groups: choose another column"
                            .formatted(table.name(), column));
        }
    }
}
