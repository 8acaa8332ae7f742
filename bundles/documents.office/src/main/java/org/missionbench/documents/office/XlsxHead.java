package org.missionbench.documents.office;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.content.Table.Column;
import org.missionbench.documents.office.XlsxStyles.Key;
import org.missionbench.documents.office.XlsxStyles.Look;

/** The heads of a table on a sheet. */
final class XlsxHead {

    private static final float LINE_HEIGHT = 13.5f;

    private final XSSFSheet sheet;
    private final XlsxStyles styles;
    private final List<Column> columns;
    private final List<Integer> widths;
    private final boolean spanned;
    private final boolean computed;
    private int end;

    XlsxHead(XSSFSheet sheet, XlsxStyles styles, Table table) {
        this.sheet = sheet;
        this.styles = styles;
        this.columns = table.columns();
        this.widths = ColumnWidths.characters(table);
        this.spanned = columns.stream().anyMatch(column -> !column.span().isEmpty());
        this.computed = columns.stream().anyMatch(column -> !column.formula().isEmpty());
    }

    /** The row after the heads. */
    int end() {
        return end;
    }

    /** Writes the heads from a row on and returns the row after them. */
    int write(int start) {
        int row = start;
        if (spanned) {
            writeSpans(row++, start);
        }
        XSSFRow heads = sheet.createRow(row);
        heads.setHeightInPoints(LINE_HEIGHT * lines());
        for (int at = 0; at < columns.size(); at++) {
            write(heads, at, columns.get(at).head(), row == start, !computed);
        }
        row++;
        if (computed) {
            XSSFRow formulas = sheet.createRow(row++);
            for (int at = 0; at < columns.size(); at++) {
                write(formulas, at, columns.get(at).formula(), false, true);
            }
        }
        end = row;
        return row;
    }

    // not every program fits a row to its heads by itself
    private int lines() {
        return IntStream.range(0, columns.size())
                .map(at -> 1 + (columns.get(at).head().length() - 1) / (widths.get(at) + 2))
                .max()
                .orElse(1);
    }

    private void writeSpans(int row, int start) {
        XSSFRow spans = sheet.createRow(row);
        for (int at = 0; at < columns.size(); ) {
            int width = DocxTable.spanWidth(columns, at);
            boolean named = !columns.get(at).span().isEmpty();
            for (int column = at; column < at + width; column++) {
                Key key = new Key(Look.HEAD_SPAN, false, row == start, named, "", false);
                styles.write(
                        spans.createCell(column), column == at ? columns.get(at).span() : "", key);
            }
            if (width > 1) {
                sheet.addMergedRegion(new CellRangeAddress(row, row, at, at + width - 1));
            }
            at += width;
        }
    }

    private void write(XSSFRow row, int at, String text, boolean first, boolean last) {
        Look look = columns.get(at).figures() ? Look.HEAD_FIGURE : Look.HEAD;
        styles.write(row.createCell(at), text, new Key(look, false, first, last, "", false));
    }
}
