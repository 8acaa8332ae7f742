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

    // running text has narrower characters than the digits that widths are counted in
    private static final double PER_WIDTH = 1.15;
    private static final float LINE_HEIGHT = 13;
    private static final float HIGHEST = 409;

    private final XSSFSheet sheet;
    private final XlsxStyles styles;
    private final XlsxFigures figures;
    private final Table table;
    private final XlsxHead head;
    private final List<Integer> widths;
    private int next;

    XlsxTable(XSSFSheet sheet, XlsxStyles styles, XlsxFigures figures, Table table) {
        this.sheet = sheet;
        this.styles = styles;
        this.figures = figures;
        this.table = table;
        this.head = new XlsxHead(sheet, styles, table);
        this.widths = ColumnWidths.characters(table);
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
            row.cells().get(column).accept(new CellWriter(cell, row, formulas.of(at, column)));
        }
        if (table.isProse()) {
            written.setHeightInPoints(height(row));
        }
    }

    // not every program fits a row to its text by itself, and none makes one higher than a sheet allows
    private float height(Row row) {
        int lines = 1;
        for (int column = 0; column < widths.size(); column++) {
            int width = widths.get(column);
            boolean group = row.kind() == RowKind.GROUP;
            int needed = Printed.cell(row, column, ' ')
                    .lines()
                    .mapToInt(line -> 1 + (int) (line.length() / (width * PER_WIDTH)))
                    .sum();
            lines = Math.max(lines, group ? 1 : needed);
        }
        return Math.min(HIGHEST, lines * LINE_HEIGHT + 2);
    }

    private Key key(Row row, int column) {
        boolean figure = table.columns().get(column).figures();
        boolean ofWhich = row.kind() == RowKind.OF_WHICH && column == 0;
        boolean group = row.kind() == RowKind.GROUP;
        Look words = table.isProse() && !group ? Look.WRAPPED : Look.TEXT;
        Look look = figure ? Look.FIGURE : ofWhich ? Look.OF_WHICH : words;
        return new Key(look, isSum(row) || group && table.isProse(), false, isLast(row), "", false);
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

    /** Writes a cell of a row. */
    private final class CellWriter implements Table.CellVisitor<Cell> {

        private final Cell written;
        private final Row row;
        private final Optional<String> formula;

        CellWriter(Cell written, Row row, Optional<String> formula) {
            this.written = written;
            this.row = row;
            this.formula = formula;
        }

        @Override
        public Cell text(Table.TextCell cell) {
            return write(cell.text() + mark(cell.note()));
        }

        @Override
        public Cell figure(Table.FigureCell cell) {
            formula.ifPresent(written::setCellFormula);
            if (cell.measure() != null) {
                figures.add(cell.measure(), cell.figure(), cell.style(), XlsxPage.place(written), formula.orElse(""));
            }
            if (cell.figure() == null) {
                String nothing = Printed.cell(row, written.getColumnIndex(), ' ');
                styles.write(written, nothing, figureKey(""));
                return written;
            }
            BigDecimal value = cell.style().scaled(cell.figure());
            written.setCellValue(value.doubleValue());
            written.setCellStyle(styles.style(figureKey(XlsxFormat.of(cell.style(), value))));
            return written;
        }

        @Override
        public Cell prose(Table.ProseCell cell) {
            cell.paragraphs().forEach(text -> XlsxText.list(text, written, figures));
            return write(Printed.cell(row, written.getColumnIndex(), XlsxText.SPACE));
        }

        private Cell write(String text) {
            styles.write(written, text, key(row, written.getColumnIndex()));
            return written;
        }

        private Key figureKey(String format) {
            return new Key(Look.FIGURE, isSum(row), false, isLast(row), format, false);
        }
    }
}
