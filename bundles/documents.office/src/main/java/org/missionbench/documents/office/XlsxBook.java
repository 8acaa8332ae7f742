package org.missionbench.documents.office;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Chart;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.content.Document.Part;
import org.missionbench.contracts.content.Table;

/** The sheets of a workbook: contents, text, and one for each table. */
final class XlsxBook {

    private final XSSFWorkbook file;
    private final Document document;
    private final XlsxStyles styles;
    private final XlsxFigures figures;
    private final XlsxNames names = new XlsxNames();
    private final Map<String, String> titles = new LinkedHashMap<>();

    XlsxBook(XSSFWorkbook file, Document document) {
        this.file = file;
        this.document = document;
        this.styles = new XlsxStyles(file);
        this.figures = new XlsxFigures(styles);
    }

    void write() {
        XSSFSheet contents = file.createSheet(names.unused("Contents"));
        XSSFSheet text = file.createSheet(names.unused("Text"));
        XlsxText lines = new XlsxText(text, styles, figures);
        for (Part part : document.parts()) {
            lines.write(part);
            writeTable(part.block(), lines);
        }
        lines.finish();
        titles.put(text.getSheetName(), "The text of the document");
        if (!figures.isEmpty()) {
            XSSFSheet sheet = file.createSheet(names.unused("Figures"));
            figures.write(sheet);
            titles.put(
                    sheet.getSheetName(), "The measures of the document, where they are printed and how to trace them");
        }
        writeContents(contents);
    }

    private void writeTable(Block block, XlsxText lines) {
        if (block instanceof Table table) {
            write(table, lines.title(table));
        } else if (block instanceof Chart chart) {
            XlsxTable written = write(chart.table(), chart.title());
            if (chart.isPlotted()) {
                XlsxChart.write(written, chart);
            }
        }
    }

    private XlsxTable write(Table table, String title) {
        XSSFSheet sheet = file.createSheet(names.unused(table.id()));
        titles.put(sheet.getSheetName(), title);
        XlsxTable written = new XlsxTable(sheet, styles, figures, table);
        written.write(title);
        XlsxPage.prepare(sheet, document.cover().symbol(), written.headRows());
        sheet.getPrintSetup().setLandscape(table.isProse());
        return written;
    }

    private void writeContents(XSSFSheet contents) {
        Document.Cover cover = document.cover();
        contents.setColumnWidth(0, 30 * 256);
        contents.setColumnWidth(1, 90 * 256);
        String[] lines = {cover.organization(), cover.symbol(), cover.title(), cover.subtitle(), cover.date()};
        int row = 0;
        for (String line : lines) {
            if (!line.isEmpty()) {
                styles.write(contents.createRow(row++).createCell(0), line, XlsxStyles.Look.TITLE);
            }
        }
        row++;
        for (Map.Entry<String, String> title : titles.entrySet()) {
            Cell cell = contents.createRow(row).createCell(0);
            styles.write(cell, title.getKey(), XlsxStyles.Look.LINK);
            Hyperlink link = file.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + title.getKey().replace("'", "''") + "'!A1");
            cell.setHyperlink(link);
            styles.write(contents.getRow(row++).createCell(1), title.getValue(), XlsxStyles.Look.TEXT);
        }
        XlsxPage.prepare(contents, cover.symbol(), 0);
    }
}
