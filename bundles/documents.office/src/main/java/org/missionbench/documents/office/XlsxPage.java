package org.missionbench.documents.office;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet is printed: A4, as wide as the page, heads on every page, symbol and page number. */
final class XlsxPage {

    private XlsxPage() {}

    static void prepare(XSSFSheet sheet, String symbol, int headRows) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setDisplayGridlines(false);
        sheet.getHeader().setRight(symbol.replace("&", "&&"));
        sheet.getFooter().setRight("&P/&N");
        if (headRows > 0) {
            sheet.setRepeatingRows(new CellRangeAddress(0, headRows - 1, -1, -1));
        }
    }

    /** A cell as a link names it. */
    static String place(Cell cell) {
        String sheet = cell.getSheet().getSheetName().replace("'", "''");
        return "'%s'!%s".formatted(sheet, cell.getAddress().formatAsString());
    }
}
