package org.missionbench.documents.office;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.content.Table.Row;
import org.missionbench.contracts.content.Table.RowKind;
import org.missionbench.documents.office.XlsxStyles.Key;
import org.missionbench.documents.office.XlsxStyles.Look;

/** A table on a sheet of its own: title, unit, heads, rows with live formulas, notes. */
final class XlsxTable {

    private final XSSFSheet sheet;
    private final XlsxStyles styles;
    private final Table table;
    private final XlsxHead head;
    private int next;

    XlsxTable(XSSFSheet sheet, XlsxStyles styles, Table table) {
        this.sheet = sheet;
        this.styles = styles;
        this.table = table;
        this.head = new XlsxHead(sheet, styles, table);
    }

    void write(String title) {
        writeLine(title, Look.TITLE);
        writeLine(table.caption().isEmpty() ? "" : "(" + table.caption() + ")", Look.UNIT);
        next = head.write(next);
        XlsxFormulas formulas = new XlsxFormulas(table, next);
        int first = next;
        for (int at = 0; at < table.rows().size(); at++) {
            writeRow(at, sheet.createRow(first + at), formulas);
        }
        next = first + table.rows().size();
        name(first);
        writeNotes();
        sheet.createFreezePane(1, first);
        List<Integer> widths = ColumnWidths.characters(table);
        for (int at = 0; at < widths.size(); at++) {
            sheet.setColumnWidth(at, (widths.get(at) + 3) * 256);
        }
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** How many rows stand above the first row of the table's body. */
    int headRows() {
        return head.end();
    }

    /** The first row under the notes. */
    int end() {
        return next;
    }

    private void writeLine(String line, Look look) {
        if (!line.isEmpty()) {
            styles.write(sheet.createRow(next++).createCell(0), line, look);
        }
    }

    private void writeRow(int at, XSSFRow written, XlsxFormulas formulas) {
        Row row = table.rows().get(at);
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = written.createCell(column);
            if (row.cells().get(column) instanceof Table.FigureCell figure) {
                writeFigure(cell, row, figure, formulas.of(at, column));
            } else if (row.cells().get(column) instanceof Table.TextCell text) {
                styles.write(cell, text.text() + mark(text.note()), key(row, column));
            }
        }
    }

    private void writeFigure(Cell cell, Row row, Table.FigureCell figure, Optional<String> formula) {
        boolean bold = isSum(row);
        String nothing = Printed.cell(row, cell.getColumnIndex(), ' ');
        if (figure.figure() == null) {
            formula.ifPresent(cell::setCellFormula);
            styles.write(cell, nothing, new Key(Look.FIGURE, bold, false, isLast(row), "", false));
            return;
        }
        BigDecimal value = figure.style().scaled(figure.figure());
        formula.ifPresent(cell::setCellFormula);
        cell.setCellValue(value.doubleValue());
        String format = XlsxFormat.of(figure.style(), value);
        cell.setCellStyle(styles.style(new Key(Look.FIGURE, bold, false, isLast(row), format, false)));
    }

    private Key key(Row row, int column) {
        boolean figure = table.columns().get(column).figures();
        boolean ofWhich = row.kind() == RowKind.OF_WHICH && column == 0;
        Look look = figure ? Look.FIGURE : ofWhich ? Look.OF_WHICH : Look.TEXT;
        return new Key(look, isSum(row), false, isLast(row), "", false);
    }

    private static boolean isSum(Row row) {
        return row.kind() == RowKind.SUBTOTAL || row.kind() == RowKind.TOTAL;
    }

    private boolean isLast(Row row) {
        return row == table.rows().get(table.rows().size() - 1);
    }

    private static String mark(String note) {
        return note.isEmpty() ? "" : " (" + note + ")";
    }

    // lets people and programs find the body of a table without counting rows
    private void name(int first) {
        if (table.rows().isEmpty()) {
            return;
        }
        XSSFName name = sheet.getWorkbook().createName();
        name.setNameName("table_" + sheet.getSheetName().replaceAll("[^A-Za-z0-9]", "_"));
        String last = new CellReference(next - 1, table.columns().size() - 1, true, true).formatAsString();
        name.setRefersToFormula("'%s'!$A$%d:%s".formatted(sheet.getSheetName(), first + 1, last));
    }

    private void writeNotes() {
        next++;
        for (Map.Entry<String, String> note : table.notes().entrySet()) {
            writeLine(note.getKey() + " " + note.getValue(), Look.NOTE);
        }
    }
}
