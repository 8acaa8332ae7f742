package org.missionbench.fuel;

import java.util.List;
import java.util.stream.Collectors;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.FigureStyle;

/** A table as a reader sees it: each row as its cells joined by bars. */
final class PrintedTable {

    private static final Printed PRINTED = new Printed();

    private PrintedTable() {}

    static List<String> rows(Table table) {
        return table.rows().stream().map(PrintedTable::row).toList();
    }

    private static String row(Table.Row row) {
        return row.cells().stream().map(cell -> cell.accept(PRINTED)).collect(Collectors.joining("|"));
    }

    private static final class Printed implements Table.CellVisitor<String> {

        @Override
        public String text(Table.TextCell cell) {
            return cell.text();
        }

        @Override
        public String figure(Table.FigureCell cell) {
            return cell.figure() == null ? FigureStyle.nil() : cell.style().print(cell.figure(), ' ');
        }

        @Override
        public String prose(Table.ProseCell cell) {
            return cell.paragraphs().toString();
        }
    }
}
