package org.missionbench.contracts.dataset;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a record's annotations into its shape and refuses declarations that cannot work. */
final class ShapeReader {

    private static final Map<Class<?>, Class<?>> BOXED = Map.of(long.class, Long.class, boolean.class, Boolean.class);

    private final Class<? extends Record> type;

    private ShapeReader(Class<? extends Record> type) {
        this.type = type;
    }

    static DatasetShape read(Class<? extends Record> type) {
        return new ShapeReader(type).shape();
    }

    private DatasetShape shape() {
        if (type.getDeclaredConstructors().length != 1) {
            throw wrong("has more than one constructor; use factories instead");
        }
        RollUp rollUp = type.getAnnotation(RollUp.class);
        if (rollUp != null) {
            return rollUp(rollUp);
        }
        Dataset dataset = type.getAnnotation(Dataset.class);
        if (dataset == null) {
            throw wrong("carries neither @Dataset nor @RollUp");
        }
        List<ColumnShape> columns = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            columns.add(column(component, columns));
        }
        if (columns.stream().noneMatch(ColumnShape::isKey)) {
            throw wrong("has no key column; mark one with key = true");
        }
        return new DatasetShape(dataset.name(), dataset.title(), dataset.help(), type, columns, null);
    }

    private ColumnShape column(RecordComponent component, List<ColumnShape> before) {
        Column declared = component.getAnnotation(Column.class);
        if (declared == null) {
            throw wrong("component " + component.getName() + " carries no @Column");
        }
        if (declared.optional() && (declared.key() || component.getType().isPrimitive())) {
            throw wrong("component " + component.getName() + " is a key or primitive and cannot be optional");
        }
        int currencyIndex = -1;
        if (!declared.currencyColumn().isEmpty()) {
            currencyIndex = before.stream()
                    .filter(column -> column.name().equals(declared.currencyColumn()))
                    .findFirst()
                    .orElseThrow(() -> wrong("component %s names the currency column %s, which does not stand before it"
                            .formatted(component.getName(), declared.currencyColumn())))
                    .index();
        }
        return new ColumnShape(
                before.size(),
                snake(component.getName()),
                typeOf(component),
                declared.key() ? ColumnShape.Role.KEY : ColumnShape.Role.VALUE,
                !declared.optional(),
                declared,
                boxed(component.getType()),
                currencyIndex);
    }

    private DatasetShape rollUp(RollUp rollUp) {
        DatasetShape rows = read(rollUp.of());
        List<ColumnShape> columns = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            columns.add(rollUpColumn(component, rows, columns.size()));
        }
        String title = rows.title() + ", rolled up";
        return new DatasetShape(rollUp.name(), title, rows.help(), type, columns, rollUp.of());
    }

    private ColumnShape rollUpColumn(RecordComponent component, DatasetShape rows, int index) {
        boolean isSum = component.isAnnotationPresent(RollUp.Sum.class);
        if (component.isAnnotationPresent(RollUp.Count.class)) {
            return shapeOf(component, index, ColumnShape.Role.COUNT, null);
        }
        ColumnShape summed = rows.column(snake(component.getName()))
                .filter(column -> column.javaType().equals(boxed(component.getType())))
                .filter(ColumnShape::required)
                .filter(column -> !isSum || canBeSummed(column))
                .orElseThrow(() -> wrong("component %s matches no required column of %s with that name and type"
                        .formatted(component.getName(), rows.name())));
        return shapeOf(component, index, isSum ? ColumnShape.Role.SUM : ColumnShape.Role.KEY, summed.declaration());
    }

    private static boolean canBeSummed(ColumnShape column) {
        return column.type() == ColumnType.DECIMAL
                || (column.type() == ColumnType.AMOUNT && column.currencyIndex() < 0);
    }

    private ColumnShape shapeOf(
            RecordComponent component, int index, ColumnShape.Role role, @Nullable Column declaration) {
        return new ColumnShape(
                index,
                snake(component.getName()),
                typeOf(component),
                role,
                true,
                declaration,
                boxed(component.getType()),
                -1);
    }

    private ColumnType typeOf(RecordComponent component) {
        Class<?> boxed = boxed(component.getType());
        return Stream.of(ColumnType.values())
                .filter(candidate -> candidate.javaType().isAssignableFrom(boxed))
                .findFirst()
                .orElseThrow(() -> wrong("component %s has the type %s, which no column can hold"
                        .formatted(component.getName(), component.getType().getSimpleName())));
    }

    private static Class<?> boxed(Class<?> componentType) {
        return BOXED.getOrDefault(componentType, componentType);
    }

    private static String snake(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("Dataset record %s %s".formatted(type.getName(), what));
    }
}
