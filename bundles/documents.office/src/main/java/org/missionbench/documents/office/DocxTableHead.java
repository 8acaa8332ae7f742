package org.missionbench.documents.office;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.content.Table.Column;

/** The heads of a table: heads over several columns, heads, and the line that says how columns are computed. */
final class DocxTableHead {

    private final List<Column> columns;
    private final int[] widths;
    private final boolean spanned;
    private final boolean computed;

    DocxTableHead(Table table, int[] widths) {
        this.columns = table.columns();
        this.widths = widths;
        this.spanned = columns.stream().anyMatch(column -> !column.span().isEmpty());
        this.computed = columns.stream().anyMatch(column -> !column.formula().isEmpty());
    }

    int rows() {
        return 1 + (spanned ? 1 : 0) + (computed ? 1 : 0);
    }

    void write(XWPFTable grid) {
        for (int row = 0; row < rows(); row++) {
            prepare(grid.getRow(row), row);
        }
        int at = spanned ? 1 : 0;
        writeHeads(grid, at);
        if (computed) {
            writeFormulas(grid.getRow(at + 1));
        }
        if (spanned) {
            writeSpans(grid.getRow(0));
        }
    }

    private void prepare(XWPFTableRow row, int number) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int at = 0; at < widths.length; at++) {
            XWPFTableCell cell = row.getCell(at);
            DocxCells.width(cell, widths[at]);
            if (number == 0) {
                DocxCells.ruleAbove(cell);
            }
            if (number == rows() - 1) {
                DocxCells.ruleBelow(cell);
            }
        }
    }

    private void writeHeads(XWPFTable grid, int row) {
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            boolean tall = spanned && column.span().isEmpty();
            XWPFTableCell cell = grid.getRow(tall ? 0 : row).getCell(at);
            write(cell.getParagraphArray(0), column, column.head());
            if (tall) {
                DocxCells.joinDown(cell, true);
                DocxCells.joinDown(grid.getRow(1).getCell(at), false);
                grid.getRow(1).getCell(at).getParagraphArray(0).setStyle("TableHead");
            }
            DocxCells.atBottom(cell);
        }
    }

    private void writeFormulas(XWPFTableRow row) {
        for (int at = 0; at < columns.size(); at++) {
            write(
                    row.getCell(at).getParagraphArray(0),
                    columns.get(at),
                    columns.get(at).formula());
        }
    }

    // from the right, because a joined cell removes its neighbours
    private void writeSpans(XWPFTableRow row) {
        for (int at = columns.size() - 1; at >= 0; at--) {
            boolean starts = at == 0
                    || !columns.get(at - 1).span().equals(columns.get(at).span());
            if (!columns.get(at).span().isEmpty() && starts) {
                XWPFParagraph paragraph = row.getCell(at).getParagraphArray(0);
                paragraph.setStyle("TableHeadSpan");
                DocxText.words(paragraph, columns.get(at).span());
                DocxCells.ruleBelow(row.getCell(at));
                DocxCells.span(row, at, DocxTable.spanWidth(columns, at), widths);
            }
        }
    }

    private static void write(XWPFParagraph paragraph, Column column, String text) {
        paragraph.setStyle(column.figures() ? "TableHeadFigure" : "TableHead");
        if (!text.isEmpty()) {
            DocxText.words(paragraph, text);
        }
    }
}
