package org.missionbench.documents.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/**
 * Reads the printed tables out of office files: bookmark or sheet of the table to its rows, each the texts of its cells
 * as they are shown. Marks of notes are left out, and every space is a plain one. For tests in other modules too.
 */
public final class OfficeTables {

    private static final Map<String, String> PLAIN = Map.of("NoteMark", "");

    private OfficeTables() {}

    /** The rows of every table of a text file, without heads, by the table's bookmark: {@code table_redeployments}. */
    public static Map<String, List<List<String>>> docx(byte[] file) throws IOException {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            String bookmark = "";
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    bookmark = bookmark(paragraph, bookmark);
                } else if (element instanceof XWPFTable table) {
                    XWPFParagraph first = table.getRow(0).getCell(0).getParagraphArray(0);
                    tables.put(bookmark(first, bookmark), rows(table));
                }
            }
        }
        return tables;
    }

    /** The rows of every table of a workbook, without heads, by the sheet's name. */
    public static Map<String, List<List<String>>> xlsx(byte[] file) throws IOException {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (XSSFName name : book.getAllNames()) {
                if (name.getNameName().startsWith("table_")) {
                    AreaReference area = new AreaReference(name.getRefersToFormula(), book.getSpreadsheetVersion());
                    XSSFSheet sheet = book.getSheet(name.getSheetName());
                    tables.put(sheet.getSheetName(), rows(sheet, area.getFirstCell(), area.getLastCell()));
                }
            }
        }
        return tables;
    }

    private static String bookmark(XWPFParagraph paragraph, String otherwise) {
        for (CTBookmark mark : paragraph.getCTP().getBookmarkStartList()) {
            if (mark.getName().startsWith("table_")) {
                return mark.getName();
            }
        }
        return otherwise;
    }

    private static List<List<String>> rows(XWPFTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            if (!row.isRepeatHeader()) {
                rows.add(row.getTableCells().stream().map(OfficeTables::text).toList());
            }
        }
        return rows;
    }

    private static String text(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getIRuns().stream())
                .map(OfficeTables::text)
                .collect(Collectors.joining())
                .replace('\u00A0', ' ');
    }

    // a run, or a content control around a bound number
    private static String text(IRunElement piece) {
        return piece instanceof XWPFRun run
                ? PLAIN.getOrDefault(String.valueOf(run.getStyle()), run.text())
                : ((XWPFSDT) piece).getContent().getText();
    }

    private static List<List<String>> rows(XSSFSheet sheet, CellReference first, CellReference last) {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        formatter.setUseCachedValuesForFormulaCells(true);
        List<List<String>> rows = new ArrayList<>();
        for (int row = first.getRow(); row <= last.getRow(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = first.getCol(); column <= last.getCol(); column++) {
                Cell cell = sheet.getRow(row).getCell(column);
                cells.add(formatter.formatCellValue(cell).replace('\u00A0', ' '));
            }
            rows.add(cells);
        }
        return rows;
    }
}
