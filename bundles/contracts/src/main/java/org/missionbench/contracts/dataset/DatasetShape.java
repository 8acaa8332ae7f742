package org.missionbench.contracts.dataset;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of a dataset or roll-up as data: everything the platform needs to keep, read, check and show it.
 *
 * @param name lower-case kebab name, also the stem of the file
 * @param title what a person calls it
 * @param help what a row is
 * @param type the declaring record
 * @param columns in the order of the record's components
 * @param rollUpOf the record whose rows this roll-up sums; absent for a dataset of rows
 */
public record DatasetShape(
        String name,
        String title,
        String help,
        Class<? extends Record> type,
        List<ColumnShape> columns,
        @Nullable Class<? extends Record> rollUpOf) {

    /** Copies. */
    public DatasetShape {
        columns = List.copyOf(columns);
    }

    /**
     * The shape of a record annotated with {@link Dataset} or {@link RollUp}.
     *
     * @throws IllegalArgumentException when the declaration is wrong; the message names record, component and remedy
     */
    public static DatasetShape of(Class<? extends Record> type) {
        return ShapeReader.read(type);
    }

    /** Whether this is maintained by storage and never written by anybody else. */
    public boolean isRollUp() {
        return rollUpOf != null;
    }

    /** The columns of the key, in order. */
    public List<ColumnShape> keyColumns() {
        return columns.stream().filter(ColumnShape::isKey).toList();
    }

    /** The column with a name. */
    public Optional<ColumnShape> column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst();
    }

    /** The values of a row in the order of the columns. */
    public @Nullable Object[] valuesOf(Record row) {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        var components = type.getRecordComponents();
        for (int at = 0; at < values.length; at++) {
            values[at] = read(components[at].getAccessor(), row);
        }
        return values;
    }

    /**
     * The row with these values, in the order of the columns.
     *
     * @throws IllegalArgumentException when the record's own constructor refuses them
     */
    public Record rowOf(@Nullable Object[] values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return type.cast(constructor.newInstance(values));
        } catch (ReflectiveOperationException e) {
            throw refusal(e);
        }
    }

    private static @Nullable Object read(Method accessor, Record row) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw refusal(e);
        }
    }

    private static IllegalArgumentException refusal(ReflectiveOperationException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return new IllegalArgumentException(cause.getMessage(), cause);
    }
}
