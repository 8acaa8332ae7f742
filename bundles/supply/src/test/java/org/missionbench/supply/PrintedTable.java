package org.missionbench.supply;

import java.util.List;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.FigureStyle;

/** A table as a reader sees it: each row as its cells joined by bars. */
final class PrintedTable {

    private PrintedTable() {}

    static List<String> rows(Table table) {
        return table.rows().stream().map(PrintedTable::row).toList();
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
