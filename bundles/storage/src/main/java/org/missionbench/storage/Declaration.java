package org.missionbench.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The columns a table was made with, to be compared with what its module declares now.
 *
 * @param columns in the order of the declaration
 */
record Declaration(List<Column> columns) {

    /** A column: name, how it is kept, and {@code key}, {@code required} or {@code optional}. */
    record Column(String name, String kind, String need) {
        boolean isKey() {
            return need.equals("key");
        }

        @Override
        public String toString() {
            return name + " " + kind + " " + need;
        }
    }

    static Declaration of(Table table) {
        return new Declaration(table.cells().stream().map(Declaration::column).toList());
    }

    static Declaration read(String text) {
        return new Declaration(text.lines()
                .map(line -> line.split(" ", 3))
                .map(part -> new Column(part[0], part[1], part[2]))
                .toList());
    }

    String text() {
        return columns.stream().map(Column::toString).collect(Collectors.joining("\n"));
    }

    boolean has(String name) {
        return column(name).isPresent();
    }

    /** These columns and those of the other that are not among them: a column that went stays in the table. */
    Declaration with(Declaration other) {
        List<Column> all = new ArrayList<>(columns);
        other.columns().stream().filter(column -> !has(column.name())).forEach(all::add);
        return new Declaration(all);
    }

    /** Why a table of this declaration cannot become one of another by adding columns. */
    Optional<String> conflictWith(Declaration later) {
        if (!keys().equals(later.keys())) {
            return Optional.of("its key was %s and is now %s".formatted(keys(), later.keys()));
        }
        for (Column column : later.columns()) {
            Optional<Column> before = column(column.name());
            if (before.isEmpty() && !column.need().equals("optional")) {
                return Optional.of("its new column %s is required".formatted(column.name()));
            }
            if (before.isPresent() && !before.get().kind().equals(column.kind())) {
                return Optional.of("its column %s was %s and is now %s"
                        .formatted(column.name(), before.get().kind(), column.kind()));
            }
            if (before.isPresent()
                    && before.get().need().equals("optional")
                    && column.need().equals("required")) {
                return Optional.of("its column %s was optional and is now required".formatted(column.name()));
            }
        }
        return Optional.empty();
    }

    private List<String> keys() {
        return columns.stream()
                .filter(Column::isKey)
                .map(column -> column.name() + " " + column.kind())
                .toList();
    }

    private Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    private static Column column(Cell cell) {
        String need = cell.column().isKey() ? "key" : cell.column().required() ? "required" : "optional";
        return new Column(cell.column().name(), cell.kind(), need);
    }
}
