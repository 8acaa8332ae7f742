package org.missionbench.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.ColumnType;
import org.missionbench.contracts.dataset.RecordStore.Comparison;
import org.missionbench.contracts.dataset.RecordStore.Condition;
import org.missionbench.contracts.dataset.RecordStore.RowQuery;
import org.missionbench.contracts.dataset.ValueRejected;
import org.missionbench.kernel.MissionPeriod;

/** Which rows of a table a person wants, as SQL. Every value is a parameter, every column one of the shape's. */
final class Conditions {

    private static final String UNESCAPED_BAR = "(?<!\\\\)\\|";

    private final MissionPeriod scope;
    private final Table table;
    private final String like;
    private final List<Object> parameters = new ArrayList<>();
    private final String sql;

    Conditions(MissionPeriod scope, Table table, RowQuery query, Dialect dialect) {
        this.scope = scope;
        this.table = table;
        this.like = dialect.likeInAnyCase();
        List<String> conditions = new ArrayList<>();
        query.conditions().forEach(asked -> conditions.add(sql(asked)));
        if (!query.search().isBlank()) {
            conditions.add(search(query.search().strip()));
        }
        this.sql = TableSql.SCOPE + conditions.stream().map(" AND "::concat).collect(Collectors.joining());
    }

    /** What follows WHERE. */
    String sql() {
        return sql;
    }

    PreparedStatement prepare(Connection connection, String statement) throws SQLException {
        PreparedStatement select = connection.prepareStatement(statement);
        int at = Scope.bind(select, scope);
        for (Object parameter : parameters) {
            select.setObject(at++, parameter);
        }
        return select;
    }

    private String sql(Condition asked) {
        Cell cell = table.cell(asked.column());
        String name = TableSql.quoted(cell);
        if (asked.comparison() == Comparison.CONTAINS) {
            parameters.add(pattern(asked.value()));
            return contains(cell);
        }
        if (asked.comparison() == Comparison.ONE_OF) {
            return oneOf(cell, asked.value());
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
            case CONTAINS, ONE_OF -> throw new IllegalStateException("Was answered above");
        };
    }

    private String oneOf(Cell cell, String values) {
        String name = TableSql.quoted(cell);
        List<String> wanted = List.of(values.split(UNESCAPED_BAR, -1));
        List<String> present = wanted.stream().filter(value -> !value.isEmpty()).toList();
        present.forEach(value -> parameters.add(kept(cell, value.replace("\\|", "|"))));
        String missing = name + " IS NULL";
        if (present.isEmpty()) {
            return missing;
        }
        String one = "%s IN (%s?)".formatted(name, "?, ".repeat(present.size() - 1));
        return present.size() == wanted.size() ? one : "(%s OR %s)".formatted(one, missing);
    }

    // dates and months have filters of their own; to search them too would take half as long again
    private String search(String words) {
        List<Cell> texts = table.cells().stream()
                .filter(cell ->
                        cell.column().type() == ColumnType.TEXT || cell.column().type() == ColumnType.CHOICE)
                .toList();
        texts.forEach(cell -> parameters.add(pattern(words)));
        return texts.isEmpty()
                ? "1 = 0"
                : texts.stream().map(this::contains).collect(Collectors.joining(" OR ", "(", ")"));
    }

    private String contains(Cell cell) {
        String text = cell.isText() ? TableSql.quoted(cell) : "CAST(%s AS TEXT)".formatted(TableSql.quoted(cell));
        return "%s %s ? ESCAPE '!'".formatted(text, like);
    }

    private static String pattern(String words) {
        return "%" + words.replaceAll("[!%_]", "!$0") + "%";
    }

    private Object kept(Cell cell, String value) {
        ColumnShape column = cell.column();
        if (column.currencyIndex() >= 0) {
            throw wrong(column, "holds amounts of several currencies, which cannot be compared: choose another column");
        }
        try {
            Object parsed = column.parse(value, new @Nullable Object[0]);
            return cell.encoding().apply(Objects.requireNonNull(parsed));
        } catch (ValueRejected e) {
            throw wrong(column, String.valueOf(e.getMessage()));
        }
    }

    private IllegalArgumentException wrong(ColumnShape column, String why) {
        return new IllegalArgumentException("Dataset %s, column %s: %s".formatted(table.name(), column.name(), why));
    }
}
