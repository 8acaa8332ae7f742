package org.missionbench.storage;

import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.ColumnShape;

/**
 * A roll-up beside the table whose rows it sums.
 *
 * @param table its own table
 * @param rows the table of the rows
 */
record RollUpTable(Table table, Table rows) {

    /** For each column of the group the column of the rows it is taken from. */
    int[] grouped() {
        return table.keys().stream().mapToInt(this::source).toArray();
    }

    /** Whether it sums a column of the rows. */
    boolean sums(String column) {
        return table.others().stream()
                .anyMatch(cell -> source(cell) >= 0 && cell.column().name().equals(column));
    }

    /** For each figure of the roll-up the column of the rows that is summed; -1 for a count. */
    int[] summed() {
        return table.others().stream().mapToInt(this::source).toArray();
    }

    /** Adds to a group, or begins it. Parameters: mission, period, every column, then rows. */
    String upsert() {
        String sums = table.others().stream()
                .map(cell -> adding(TableSql.quoted(cell)) + ", ")
                .collect(Collectors.joining());
        return "INSERT INTO %s (\"_mission\", \"_period\", %s, \"_rows\") VALUES (?, ?, ?%s) ON CONFLICT (%s) DO UPDATE SET %s%s"
                .formatted(
                        table.sqlName(),
                        TableSql.names(table.cells()),
                        ", ?".repeat(table.cells().size()),
                        "\"_mission\", \"_period\", " + TableSql.names(table.keys()),
                        sums,
                        adding("\"_rows\""));
    }

    /** Parameters: mission, period. */
    String deleteEmpty() {
        return "DELETE FROM %s WHERE %s AND \"_rows\" = 0".formatted(table.sqlName(), TableSql.SCOPE);
    }

    /** Fills an empty roll-up from the rows of all missions and periods. */
    String build() {
        String groups = "\"_mission\", \"_period\", " + TableSql.names(table.keys());
        String figures = table.others().stream()
                .map(cell -> source(cell) < 0 ? "COUNT(*), " : "SUM(%s), ".formatted(TableSql.quoted(cell)))
                .collect(Collectors.joining());
        String names = table.others().stream()
                .map(cell -> TableSql.quoted(cell) + ", ")
                .collect(Collectors.joining());
        return "INSERT INTO %s (%s, %s\"_rows\") SELECT %s, %sCOUNT(*) FROM %s GROUP BY %s"
                .formatted(table.sqlName(), groups, names, groups, figures, rows.sqlName(), groups);
    }

    /** An index for going from a group to its rows. */
    String indexRows() {
        return "CREATE INDEX IF NOT EXISTS \"%s_rows\" ON %s (\"_mission\", \"_period\", %s)"
                .formatted(table.name().replace('-', '_'), rows.sqlName(), TableSql.names(table.keys()));
    }

    private int source(Cell cell) {
        return cell.column().role() == ColumnShape.Role.COUNT
                ? -1
                : rows.shape().column(cell.column().name()).orElseThrow().index();
    }

    private String adding(String name) {
        return "%s = %s.%s + excluded.%s".formatted(name, table.sqlName(), name, name);
    }
}
