package org.missionbench.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RecordStore.Order;
import org.missionbench.contracts.dataset.RecordStore.RowQuery;
import org.missionbench.kernel.MissionPeriod;

/** A person's question for a window of rows of one table. */
final class TableQuery {

    private final Table table;
    private final RowQuery query;
    private final Conditions conditions;

    TableQuery(MissionPeriod scope, Table table, RowQuery query, Dialect dialect) {
        this.table = table;
        this.query = query;
        this.conditions = new Conditions(scope, table, query, dialect);
    }

    RecordStore.Window window(Connection connection) throws SQLException {
        String bookkeeping = table.shape().isRollUp() ? "\"_rows\"" : "\"_change\"";
        String sql = "SELECT %s, %s FROM %s WHERE %s ORDER BY %s LIMIT %d OFFSET %d"
                .formatted(
                        TableSql.names(table.cells()),
                        bookkeeping,
                        table.sqlName(),
                        conditions.sql(),
                        order(),
                        query.limit(),
                        query.offset());
        List<@Nullable Object[]> found = new ArrayList<>();
        List<Long> changes = new ArrayList<>();
        try (PreparedStatement select = conditions.prepare(connection, sql);
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

    // the keys follow the direction of the last order, so that one index serves both directions
    private String order() {
        List<Order> orders = query.orders();
        boolean down = !orders.isEmpty() && orders.get(orders.size() - 1).descending();
        String asked = orders.stream()
                .map(order -> TableSql.quoted(table.cell(order.column())) + (order.descending() ? " DESC" : "")
                        + " NULLS LAST, ")
                .collect(Collectors.joining());
        return asked
                + table.keys().stream()
                        .map(cell -> TableSql.quoted(cell) + (down ? " DESC" : ""))
                        .collect(Collectors.joining(", "));
    }
}
