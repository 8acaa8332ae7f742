package org.missionbench.ict;

import java.util.List;
import java.util.stream.Stream;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;

/** A table as a reader sees it: each row as its cells joined by bars. */
final class PrintedTable {

    private PrintedTable() {}

    static List<String> rows(Table table) {
        return table.rows().stream().map(PrintedTable::row).toList();
    }

    /** The measures that its figures are. */
    static List<MeasureKey> measures(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(Table.FigureCell.class::isInstance)
                .flatMap(cell -> Stream.ofNullable(((Table.FigureCell) cell).measure()))
                .toList();
    }

    private static String row(Table.Row row) {
        return String.join("|", row.cells().stream().map(PrintedTable::cell).toList());
    }

    private static String cell(Table.Cell cell) {
        if (cell instanceof Table.FigureCell figure) {
            return figure.figure() == null ? FigureStyle.nil() : figure.style().print(figure.figure(), ' ');
        }
        return ((Table.TextCell) cell).text();
    }
}
