package org.missionbench.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.DatasetShape;

/** A cell of a dataset that holds a text. Two are equal when they are the same cell. */
final class TextCell {

    private final DatasetShape shape;
    private final @Nullable Object[] values;
    private final ColumnShape column;

    TextCell(DatasetShape shape, @Nullable Object[] values, ColumnShape column) {
        this.shape = shape;
        this.values = values;
        this.column = column;
    }

    /** What stands in it. */
    String text() {
        return String.valueOf(values[column.index()]);
    }

    ColumnShape column() {
        return column;
    }

    /** Where it is, for people: {@code planned-output, patrols, remarks}. */
    String where() {
        return "%s, %s, %s"
                .formatted(
                        shape.name(),
                        keys().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                        column.name());
    }

    /** Its row: the dataset and the keys. */
    List<Object> row() {
        List<Object> row = new ArrayList<>();
        row.add(shape.name());
        row.addAll(keys());
        return row;
    }

    /** The same cell with another text. */
    TextCell with(String text) {
        return with(column, text);
    }

    /** The same cell in a row that has another text in one of its columns. */
    TextCell with(ColumnShape other, String text) {
        @Nullable Object[] changed = values.clone();
        changed[other.index()] = text;
        return new TextCell(shape, changed, column);
    }

    Record toRow() {
        return shape.rowOf(values);
    }

    private List<Object> keys() {
        return shape.keyColumns().stream()
                .map(key -> (Object) String.valueOf(values[key.index()]))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextCell cell
                && row().equals(cell.row())
                && column.name().equals(cell.column.name());
    }

    @Override
    public int hashCode() {
        return where().hashCode();
    }
}
