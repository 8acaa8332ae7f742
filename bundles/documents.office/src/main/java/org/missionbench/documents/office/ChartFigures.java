package org.missionbench.documents.office;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.missionbench.contracts.content.Chart;
import org.missionbench.contracts.content.Table;

/** The figures that a chart draws, out of its table. */
final class ChartFigures {

    private final Chart chart;
    private final Table table;

    ChartFigures(Chart chart) {
        this.chart = chart;
        this.table = chart.table();
    }

    /** Where each category stands among the rows of the table. */
    List<Integer> rows() {
        return chart.categories().stream().map(this::row).toList();
    }

    List<String> categories() {
        return rows().stream()
                .map(row -> Printed.cell(table.rows().get(row), 0, DocxText.SPACE))
                .toList();
    }

    /** The values of a column in the unit that is printed; nothing drawn where there is none. */
    List<Double> values(int column) {
        return rows().stream().map(row -> value(row, column)).collect(Collectors.toList());
    }

    String head(int column) {
        return table.columns().get(column).head();
    }

    private double value(int row, int column) {
        return table.rows().get(row).cells().get(column) instanceof Table.FigureCell cell && cell.figure() != null
                ? chart.style().scaled(cell.figure()).doubleValue()
                : 0;
    }

    private int row(String id) {
        return IntStream.range(0, table.rows().size())
                .filter(at -> table.rows().get(at).id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Chart %s draws the row '%s', which its table %s does not have: name a row of the table"
                                .formatted(chart.id(), id, table.id())));
    }
}
