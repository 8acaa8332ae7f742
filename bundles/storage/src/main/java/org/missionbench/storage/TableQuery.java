package org.missionbench.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.ColumnType;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RecordStore.Comparison;
import org.missionbench.contracts.dataset.RecordStore.Condition;
import org.missionbench.contracts.dataset.RecordStore.RowQuery;
import org.missionbench.contracts.dataset.ValueRejected;
import org.missionbench.kernel.MissionPeriod;

/** A person's question for rows of one table, as SQL. Every value is a parameter, every column one of the shape's. */
final class TableQuery {

    private final MissionPeriod scope;
    private final Table table;
    private final RowQuery query;
    private final List<Object> parameters = new ArrayList<>();
    private final String condition;

    TableQuery(MissionPeriod scope, Table table, RowQuery query) {
        this.scope = scope;
        this.table = table;
        this.query = query;
        List<String> conditions = new ArrayList<>();
        query.conditions().forEach(asked -> conditions.add(sql(asked)));
        if (!query.search().isBlank()) {
            conditions.add(search());
        }
        this.condition = conditions.stream().map(" AND "::concat).collect(Collectors.joining());
    }

    RecordStore.Window window(Connection connection) throws SQLException {
        String bookkeeping = table.shape().isRollUp() ? "\"_rows\"" : "\"_change\"";
        String sql = "SELECT %s, %s FROM %s WHERE %s%s ORDER BY %s LIMIT %d OFFSET %d"
                .formatted(
                        TableSql.names(table.cells()),
                        bookkeeping,
                        table.sqlName(),
                        TableSql.SCOPE,
                        condition,
                        order(),
                        query.limit(),
                        query.offset());
        List<@Nullable Object[]> found = new ArrayList<>();
        List<Long> changes = new ArrayList<>();
        try (PreparedStatement select = prepare(connection, sql);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                StoredRow row = StoredRow.read(table, rows);
                @Nullable Object[] values = new @Nullable Object[row.kept().length];
                table.decode(row.kept(), values);
                found.add(values);
                changes.add(row.change());
            }
        }
        return new RecordStore.Window(found, changes);
    }

    RecordStore.Totals totals(Connection connection) throws SQLException {
        List<Cell> summed =
                table.cells().stream().filter(TableQuery::canBeSummed).toList();
        String sums = summed.stream()
                .map(cell -> ", SUM(%s)".formatted(TableSql.quoted(cell)))
                .collect(Collectors.joining());
        String sql = "SELECT COUNT(*)%s FROM %s WHERE %s%s".formatted(sums, table.sqlName(), TableSql.SCOPE, condition);
        try (PreparedStatement select = prepare(connection, sql);
                ResultSet rows = select.executeQuery()) {
            rows.next();
            Map<String, Object> totals = new LinkedHashMap<>();
            for (int at = 0; at < summed.size(); at++) {
                Object value = summed.get(at).decode(rows.getLong(at + 2), new @Nullable Object[0]);
                if (value != null) {
                    totals.put(summed.get(at).column().name(), value);
                }
            }
            return new RecordStore.Totals(rows.getLong(1), totals);
        }
    }

    private PreparedStatement prepare(Connection connection, String sql) throws SQLException {
        PreparedStatement select = connection.prepareStatement(sql);
        int at = Scope.bind(select, scope);
        for (Object parameter : parameters) {
            select.setObject(at++, parameter);
        }
        return select;
    }

    private String sql(Condition asked) {
        Cell cell = cell(asked.column());
        String name = TableSql.quoted(cell);
        if (asked.comparison() == Comparison.CONTAINS) {
            parameters.add(pattern(asked.value()));
            return contains(cell);
        }
        if (asked.value().isEmpty()) {
            return name + (asked.comparison() == Comparison.DIFFERENT ? " IS NOT NULL" : " IS NULL");
        }
        parameters.add(kept(cell, asked.value()));
        return switch (asked.comparison()) {
            case EQUAL -> name + " = ?";
            case DIFFERENT -> "(%1$s <> ? OR %1$s IS NULL)".formatted(name);
            case AT_LEAST -> name + " >= ?";
            case AT_MOST -> name + " <= ?";
            case CONTAINS -> throw new IllegalStateException("Was answered above");
        };
    }

    private String search() {
        List<Cell> texts = table.cells().stream().filter(Cell::isText).toList();
        texts.forEach(cell -> parameters.add(pattern(query.search().strip())));
        return texts.stream().map(TableQuery::contains).collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static String contains(Cell cell) {
        String text = cell.isText() ? TableSql.quoted(cell) : "CAST(%s AS TEXT)".formatted(TableSql.quoted(cell));
        return "LOWER(%s) LIKE ? ESCAPE '!'".formatted(text);
    }

    private static String pattern(String words) {
        return "%" + words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    private Object kept(Cell cell, String value) {
        ColumnShape column = cell.column();
        if (column.currencyIndex() >= 0) {
            throw wrong(column, "holds amounts of several currencies, which cannot be compared: choose another column");
        }
        try {
            Object parsed = column.parse(value, new @Nullable Object[0]);
            return cell.encoding().apply(java.util.Objects.requireNonNull(parsed));
        } catch (ValueRejected e) {
            throw wrong(column, String.valueOf(e.getMessage()));
        }
    }

    private IllegalArgumentException wrong(ColumnShape column, String why) {
        return new IllegalArgumentException("Dataset %s, column %s: %s".formatted(table.name(), column.name(), why));
    }

    private String order() {
        String asked = query.orders().stream()
                .map(order ->
                        TableSql.quoted(cell(order.column())) + (order.descending() ? " DESC" : "") + " NULLS LAST, ")
                .collect(Collectors.joining());
        return asked + TableSql.names(table.keys());
    }

    private Cell cell(String column) {
        return table.cells().stream()
                .filter(cell -> cell.column().name().equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Dataset %s has no column %s; its columns are %s"
                        .formatted(
                                table.name(),
                                column,
                                table.cells().stream()
                                        .map(cell -> cell.column().name())
                                        .toList())));
    }

    // numbers by which rows are told apart, such as a document's, make no sum
    private static boolean canBeSummed(Cell cell) {
        ColumnShape column = cell.column();
        boolean isNumber = column.type() == ColumnType.DECIMAL
                || column.type() == ColumnType.WHOLE_NUMBER
                || column.type() == ColumnType.AMOUNT && column.currencyIndex() < 0;
        return isNumber && !column.isKey();
    }
}
