package org.missionbench.api.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.missionbench.api.http.Problem;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.ColumnType;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RecordStore.Group;
import org.missionbench.contracts.dataset.RecordStore.RowQuery;
import org.missionbench.contracts.dataset.RecordStore.Window;
import org.missionbench.kernel.MissionPeriod;

/**
 * What a grid shows, as it goes into a file: the columns a person has chosen, in their order, of the rows or groups that
 * meet the conditions.
 *
 * @param store where the rows are
 * @param scope the mission and period
 * @param shape the dataset
 * @param query which rows, in which order
 * @param columns names of the columns to show, in order; empty for all
 * @param by names of the columns to group by; empty for single rows
 */
record Shown(
        RecordStore store,
        MissionPeriod scope,
        DatasetShape shape,
        RowQuery query,
        List<String> columns,
        List<String> by) {

    private static final String COUNT = "rows";

    /** Refuses a column that is not there, before a file is begun. */
    void check() {
        Stream.concat(columns.stream(), by.stream()).forEach(name -> Shapes.column(shape, name));
        try {
            store.window(scope, shape, new RowQuery(query.conditions(), query.search(), query.orders(), 0, 1));
        } catch (IllegalArgumentException e) {
            throw Problem.wrong(String.valueOf(e.getMessage()));
        }
    }

    /** The declaration of what the file holds. */
    DatasetShape heads() {
        List<ColumnShape> shown = by.isEmpty()
                ? chosen()
                : Stream.concat(grouped().stream(), figures()).toList();
        return new DatasetShape(shape.name(), shape.title(), shape.help(), shape.type(), shown, null);
    }

    void each(Consumer<List<String>> writer) {
        if (by.isEmpty()) {
            eachRow(writer);
        } else {
            eachGroup(writer);
        }
    }

    private List<ColumnShape> chosen() {
        return columns.isEmpty()
                ? shape.columns()
                : columns.stream().map(name -> Shapes.column(shape, name)).toList();
    }

    private List<ColumnShape> grouped() {
        return by.stream().map(name -> Shapes.column(shape, name)).toList();
    }

    private Stream<ColumnShape> figures() {
        ColumnShape count = new ColumnShape(
                shape.columns().size(),
                COUNT,
                ColumnType.WHOLE_NUMBER,
                ColumnShape.Role.COUNT,
                true,
                null,
                Long.class,
                -1);
        return Stream.concat(Stream.of(count), sums().stream());
    }

    private List<ColumnShape> sums() {
        var sums = store.totals(scope, shape, query).sums();
        return shape.columns().stream()
                .filter(column -> sums.containsKey(column.name()))
                .toList();
    }

    private void eachRow(Consumer<List<String>> writer) {
        List<ColumnShape> shown = chosen();
        int offset = 0;
        Window window;
        do {
            window = store.window(scope, shape, page(offset));
            for (@Nullable Object[] row : window.rows()) {
                writer.accept(shown.stream()
                        .map(column -> column.format(row[column.index()]))
                        .toList());
            }
            offset += QueryReader.MOST;
        } while (window.rows().size() == QueryReader.MOST);
    }

    private void eachGroup(Consumer<List<String>> writer) {
        List<ColumnShape> grouped = grouped();
        List<ColumnShape> sums = sums();
        int offset = 0;
        List<Group> groups;
        do {
            groups = store.groups(scope, shape, page(offset), by);
            groups.forEach(group -> writer.accept(cells(group, grouped, sums)));
            offset += QueryReader.MOST;
        } while (groups.size() == QueryReader.MOST);
    }

    private static List<String> cells(Group group, List<ColumnShape> grouped, List<ColumnShape> sums) {
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < grouped.size(); at++) {
            cells.add(grouped.get(at).format(group.values().get(at)));
        }
        cells.add(Long.toString(group.totals().count()));
        sums.forEach(column -> cells.add(column.format(group.totals().sums().get(column.name()))));
        return cells;
    }

    private RowQuery page(int offset) {
        return new RowQuery(query.conditions(), query.search(), query.orders(), offset, QueryReader.MOST);
    }
}
