package org.missionbench.documents.office;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Chart;
import org.missionbench.contracts.content.Document.Part;
import org.missionbench.contracts.content.Heading;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Listing;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.content.Paragraph;
import org.missionbench.contracts.content.Table;
import org.missionbench.documents.office.XlsxStyles.Look;

/** The sheet with the running text: numbers in the first column, text in the second. */
final class XlsxText {

    static final char SPACE = '\u00A0';

    private static final int LINE_LENGTH = 110;
    private static final float LINE_HEIGHT = 14;

    private final XSSFSheet sheet;
    private final XlsxStyles styles;
    private final XlsxFigures figures;
    private String heading = "";
    private int next;

    XlsxText(XSSFSheet sheet, XlsxStyles styles, XlsxFigures figures) {
        this.sheet = sheet;
        this.styles = styles;
        this.figures = figures;
    }

    void write(Part part) {
        part.block().accept(new Writer(part.number()));
    }

    /** What a table shows: away from its heading, one without a title needs the heading's words. */
    String title(Table table) {
        String otherwise = heading.isEmpty() ? table.id() : heading;
        return table.title().isEmpty() ? otherwise : table.title();
    }

    /** Takes down the bound numbers of a text that stands in a cell. */
    static void list(List<Inline> text, Cell cell, XlsxFigures figures) {
        text.stream()
                .filter(Inline.BoundFigure.class::isInstance)
                .map(Inline.BoundFigure.class::cast)
                .forEach(bound -> figures.add(bound.key(), bound.figure(), bound.style(), XlsxPage.place(cell), ""));
    }

    void finish() {
        sheet.setColumnWidth(0, 8 * 256);
        sheet.setColumnWidth(1, 100 * 256);
        XlsxPage.prepare(sheet, "", 0);
    }

    private XSSFSheet line(String number, String text, Look look) {
        XSSFRow row = sheet.createRow(next++);
        styles.write(row.createCell(0), number, look == Look.TITLE ? Look.TITLE : Look.WRAPPED);
        styles.write(row.createCell(1), text, look);
        // not every program fits a row to its text by itself
        row.setHeightInPoints(LINE_HEIGHT * (1 + text.length() / LINE_LENGTH));
        return sheet;
    }

    private XSSFSheet text(String number, List<Inline> text) {
        line(number, Printed.plain(text, SPACE), Look.WRAPPED);
        list(text, sheet.getRow(next - 1).getCell(1), figures);
        return sheet;
    }

    /** Writes one block under its number. */
    private final class Writer implements Block.Visitor<XSSFSheet> {

        private final String number;

        Writer(String number) {
            this.number = number;
        }

        @Override
        public XSSFSheet heading(Heading block) {
            heading = (number + " " + block.text()).strip();
            String aside = block.aside().isEmpty() ? "" : "  " + block.aside();
            return line(number, block.text() + aside, Look.TITLE);
        }

        @Override
        public XSSFSheet paragraph(Paragraph block) {
            return text(number, block.text());
        }

        @Override
        public XSSFSheet listing(Listing block) {
            int letter = 0;
            for (List<Inline> item : block.items()) {
                text("(" + Printed.letter(letter++) + ")", item);
            }
            return sheet;
        }

        @Override
        public XSSFSheet table(Table block) {
            return line("", "Table: " + title(block), Look.UNIT);
        }

        @Override
        public XSSFSheet chart(Chart block) {
            return line("", "Chart and table: " + block.title() + ". " + block.description(), Look.WRAPPED);
        }

        @Override
        public XSSFSheet notice(Notice block) {
            return line("", Printed.word(block.kind()) + " " + block.text(), Look.WRAPPED);
        }
    }
}
