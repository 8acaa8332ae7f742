package org.missionbench.documents.office;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The styles of cells that hold data, each made once. */
final class SheetStyles {

    static final String TEXT = "@";
    static final String DATE = "yyyy-mm-dd";

    private final SXSSFWorkbook file;
    private final Map<String, CellStyle> styles = new HashMap<>();
    private final CellStyle head;

    SheetStyles(SXSSFWorkbook file) {
        this.file = file;
        Font bold = file.createFont();
        bold.setBold(true);
        this.head = file.createCellStyle();
        head.setFont(bold);
        head.setDataFormat(file.createDataFormat().getFormat(TEXT));
    }

    CellStyle of(String format) {
        return styles.computeIfAbsent(format, absent -> {
            CellStyle style = file.createCellStyle();
            style.setDataFormat(file.createDataFormat().getFormat(absent));
            return style;
        });
    }

    /** A number that shows this many decimals. */
    CellStyle ofDecimals(int decimals) {
        return of(decimals == 0 ? "0" : "0." + "0".repeat(decimals));
    }

    void writeHeads(Row row, String... texts) {
        write(row, head, texts);
    }

    void writeTexts(Row row, String... texts) {
        write(row, of(TEXT), texts);
    }

    private static void write(Row row, CellStyle style, String... texts) {
        for (int at = 0; at < texts.length; at++) {
            Cell cell = row.createCell(at);
            cell.setCellStyle(style);
            if (!texts[at].isEmpty()) {
                cell.setCellValue(texts[at]);
            }
        }
    }
}
