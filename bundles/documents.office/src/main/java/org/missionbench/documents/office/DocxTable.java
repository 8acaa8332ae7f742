package org.missionbench.documents.office;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.content.Table.Column;
import org.missionbench.contracts.content.Table.Row;
import org.missionbench.contracts.content.Table.RowKind;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table with horizontal rules only, heads that repeat on every page and rows that only break when they are long. */
final class DocxTable {

    /** Between the margins of the page, in twentieths of a point. */
    static final int TEXT_WIDTH = 9412;

    private static final int CHARACTER = 92;
    private static final int PADDING = 130;
    private static final int SHORT = 10;
    private static final int LONGEST_WHOLE = 14;
    private static final int PROSE_CHARACTERS = 125;
    private static final double POINTS = 9;
    private static final double SMALLEST = 4.5;

    private final XWPFDocument file;
    private final DocxText text;
    private final Table table;
    private final boolean prose;
    private final int[] widths;

    DocxTable(XWPFDocument file, DocxText text, Table table) {
        this.file = file;
        this.text = text;
        this.table = table;
        this.prose = table.isProse();
        this.widths = ColumnWidths.sharedOut(table, TEXT_WIDTH, CHARACTER, PADDING);
    }

    void write(DocxBookmarks bookmarks) {
        XWPFParagraph anchor = null;
        if (!table.title().isEmpty()) {
            anchor = paragraph("TableTitle", table.title());
        }
        if (!table.caption().isEmpty()) {
            XWPFParagraph unit = paragraph("TableUnit", "(" + table.caption() + ")");
            anchor = anchor == null ? unit : anchor;
        }
        DocxTableHead head = new DocxTableHead(table, widths);
        XWPFTable grid = file.createTable(head.rows() + table.rows().size(), widths.length);
        describe(grid);
        head.write(grid);
        for (int at = 0; at < table.rows().size(); at++) {
            XWPFTableRow row = grid.getRow(head.rows() + at);
            write(row, table.rows().get(at), at == table.rows().size() - 1);
            row.getCell(0).getParagraphArray(0).setKeepNext(keepsWithNext(at));
        }
        shrink(grid);
        bookmarks.mark(anchor == null ? grid.getRow(0).getCell(0).getParagraphArray(0) : anchor, "table_" + table.id());
        writeNotes();
    }

    private void shrink(XWPFTable grid) {
        double shrinkage = ColumnWidths.shrinkage(table, TEXT_WIDTH, CHARACTER, PADDING);
        if (shrinkage < 1) {
            double points = Math.max(SMALLEST, Math.floor(POINTS * shrinkage * 2) / 2);
            grid.getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(cell -> cell.getParagraphs().stream())
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .forEach(run -> run.setFontSize(points));
        }
    }

    private void describe(XWPFTable grid) {
        CTTbl written = grid.getCTTbl();
        CTTblPr properties = written.getTblPr();
        properties.unsetTblBorders();
        properties.addNewTblStyle().setVal("ReportTable");
        properties.getTblW().setType(STTblWidth.DXA);
        properties.getTblW().setW(BigInteger.valueOf(TEXT_WIDTH));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        properties.addNewTblCaption().setVal(table.title().isEmpty() ? table.id() : table.title());
        CTTblGrid columns = written.getTblGrid() == null ? written.addNewTblGrid() : written.getTblGrid();
        for (int width : widths) {
            columns.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    private void write(XWPFTableRow written, Row row, boolean last) {
        written.setCantSplitRow(!prose || lines(row) <= LONGEST_WHOLE);
        for (int at = 0; at < widths.length; at++) {
            XWPFTableCell cell = written.getCell(at);
            DocxCells.width(cell, widths[at]);
            if (last) {
                DocxCells.ruleBelow(cell);
            }
            row.cells().get(at).accept(new CellWriter(cell, row, at));
        }
        if (row.kind() == RowKind.GROUP) {
            written.getCell(0).getParagraphArray(0).setStyle(prose ? "ProseGroup" : "TableGroup");
            nameGroup(written, row);
        }
    }

    private int lines(Row row) {
        int most = 1;
        for (int at = 0; at < widths.length; at++) {
            int paragraphs = row.cells().get(at) instanceof Table.ProseCell words
                    ? words.paragraphs().size()
                    : 1;
            int characters = Printed.cell(row, at, DocxText.SPACE).length();
            most = Math.max(most, paragraphs + characters * TEXT_WIDTH / (PROSE_CHARACTERS * widths[at]));
        }
        return most;
    }

    // a short table stays on one page; in a long one no sum stands without its last part
    private boolean keepsWithNext(int at) {
        int last = table.rows().size() - 1;
        if (at >= last) {
            return false;
        }
        RowKind next = table.rows().get(at + 1).kind();
        boolean sum = next == RowKind.SUBTOTAL || next == RowKind.TOTAL;
        boolean counts = !prose && (last < SHORT || at < 2 || sum);
        return counts || table.rows().get(at).kind() == RowKind.GROUP;
    }

    // the name of a group runs over the columns, which are blank in its row
    private void nameGroup(XWPFTableRow written, Row row) {
        int blank = 1;
        while (blank < widths.length && Printed.cell(row, blank, DocxText.SPACE).isEmpty()) {
            blank++;
        }
        DocxCells.span(written, 0, blank, widths);
    }

    private void writeNotes() {
        for (Map.Entry<String, String> note : table.notes().entrySet()) {
            XWPFParagraph paragraph = paragraph("TableNote", "");
            DocxText.words(paragraph, note.getKey(), "NoteMark");
            DocxText.words(paragraph, " " + note.getValue());
        }
        paragraph("AfterTable", "");
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle(style);
        if (!text.isEmpty()) {
            DocxText.words(paragraph, text);
        }
        return paragraph;
    }

    static int spanWidth(List<Column> columns, int start) {
        String span = columns.get(start).span();
        int end = start + 1;
        while (!span.isEmpty()
                && end < columns.size()
                && columns.get(end).span().equals(span)) {
            end++;
        }
        return end - start;
    }

    /** Writes a cell of a row. */
    private final class CellWriter implements Table.CellVisitor<XWPFTableCell> {

        private final XWPFTableCell written;
        private final Row row;
        private final int at;

        CellWriter(XWPFTableCell written, Row row, int at) {
            this.written = written;
            this.row = row;
            this.at = at;
        }

        @Override
        public XWPFTableCell text(Table.TextCell cell) {
            line();
            if (!cell.note().isEmpty()) {
                DocxText.words(written.getParagraphArray(0), cell.note(), "NoteMark");
            }
            return written;
        }

        @Override
        public XWPFTableCell figure(Table.FigureCell cell) {
            line();
            return written;
        }

        @Override
        public XWPFTableCell prose(Table.ProseCell cell) {
            written.getParagraphArray(0).setStyle("TableProse");
            for (int number = 0; number < cell.paragraphs().size(); number++) {
                XWPFParagraph paragraph = number == 0 ? written.getParagraphArray(0) : written.addParagraph();
                paragraph.setStyle("TableProse");
                text.write(paragraph, cell.paragraphs().get(number));
            }
            return written;
        }

        private void line() {
            XWPFParagraph paragraph = written.getParagraphArray(0);
            boolean ofWhich = row.kind() == RowKind.OF_WHICH && at == 0;
            String words = prose ? "TableProse" : "TableText";
            paragraph.setStyle(table.columns().get(at).figures() ? "TableFigure" : ofWhich ? "TableOfWhich" : words);
            String printed = Printed.cell(row, at, DocxText.SPACE);
            if (!printed.isEmpty()) {
                boolean sum = row.kind() == RowKind.SUBTOTAL || row.kind() == RowKind.TOTAL;
                XWPFRun run = DocxText.words(paragraph, printed);
                if (sum) {
                    run.setBold(true);
                }
            }
        }
    }
}
