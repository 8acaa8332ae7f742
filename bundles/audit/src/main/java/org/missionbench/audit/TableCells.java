package org.missionbench.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads a table whose cells are known. */
final class TableCells {

    private final String title;
    private final List<List<String>> rows;

    TableCells(String title, List<List<String>> rows) {
        this.title = title;
        this.rows = List.copyOf(rows);
    }

    Grid grid() {
        int first = firstRow();
        List<Integer> columns = figureColumns(first);
        List<Grid.Row> read = new ArrayList<>();
        String group = "";
        for (List<String> row : rows.subList(first, rows.size())) {
            List<Grid.Cell> cells = columns.stream()
                    .filter(column -> column < row.size() && !row.get(column).isBlank())
                    .map(column -> Grid.Cell.of(row.get(column)))
                    .toList();
            String label = label(row, columns);
            group = cells.isEmpty() ? label : group;
            read.add(Grid.Row.of(label, group, "%s, row “%s”".formatted(title, label), cells));
        }
        String heads = rows.subList(0, first).stream().flatMap(List::stream).collect(Collectors.joining(" "));
        return new Grid(title, heads, read);
    }

    // heads have no figures; the numbers of columns in parentheses are none either
    private int firstRow() {
        for (int at = 0; at < rows.size(); at++) {
            List<String> row = rows.get(at);
            boolean figures = row.stream()
                    .skip(1)
                    .anyMatch(cell -> Grid.Cell.isFigure(cell) && !cell.strip().matches("\\(\\d\\)"));
            if (figures && !row.get(0).isBlank()) {
                boolean group = at > 0 && !rows.get(at - 1).get(0).isBlank() && isGroup(rows.get(at - 1)) && at > 1;
                return group ? at - 1 : at;
            }
        }
        return rows.size();
    }

    private static boolean isGroup(List<String> row) {
        return row.stream().skip(1).allMatch(String::isBlank);
    }

    private List<Integer> figureColumns(int first) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(1, width)
                .filter(column -> rows.subList(first, rows.size()).stream()
                        .filter(row -> column < row.size() && !row.get(column).isBlank())
                        .allMatch(row -> Grid.Cell.isFigure(row.get(column))))
                .filter(column -> rows.subList(first, rows.size()).stream()
                        .anyMatch(row -> column < row.size() && !row.get(column).isBlank()))
                .boxed()
                .toList();
    }

    private static String label(List<String> row, List<Integer> columns) {
        return IntStream.range(0, row.size())
                .filter(column -> !columns.contains(column))
                .mapToObj(row::get)
                .filter(cell -> !cell.isBlank())
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
