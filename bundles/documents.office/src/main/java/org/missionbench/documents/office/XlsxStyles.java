package org.missionbench.documents.office;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of cells, each made once. */
final class XlsxStyles {

    private final XSSFWorkbook file;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();

    XlsxStyles(XSSFWorkbook file) {
        this.file = file;
    }

    /** What a cell is, which decides how it is set. */
    enum Look {
        TITLE,
        UNIT,
        TEXT,
        WRAPPED,
        LINK,
        NOTE,
        HEAD,
        HEAD_FIGURE,
        HEAD_SPAN,
        FIGURE,
        OF_WHICH
    }

    /** Everything that tells one style from another. */
    record Key(Look look, boolean bold, boolean ruleAbove, boolean ruleBelow, String format, boolean quoted) {

        static Key of(Look look) {
            return new Key(look, false, false, false, "", false);
        }

        Key asText(String text) {
            return new Key(look, bold, ruleAbove, ruleBelow, format, runs(text));
        }

        // what a spreadsheet would take for a formula when somebody edits the cell
        private static boolean runs(String text) {
            return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        }
    }

    void write(Cell cell, String text, Look look) {
        write(cell, text, Key.of(look));
    }

    /** Writes words, which stay words whatever they begin with. */
    void write(Cell cell, String text, Key key) {
        if (!text.isEmpty()) {
            cell.setCellValue(text.length() > 32_000 ? text.substring(0, 32_000) + "…" : text);
        }
        cell.setCellStyle(style(key.asText(text)));
    }

    XSSFCellStyle style(Key key) {
        return styles.computeIfAbsent(key, this::create);
    }

    private XSSFCellStyle create(Key key) {
        XSSFCellStyle style = file.createCellStyle();
        style.setFont(font(key));
        style.setVerticalAlignment(key.look() == Look.WRAPPED ? VerticalAlignment.TOP : VerticalAlignment.BOTTOM);
        style.setAlignment(alignment(key.look()));
        style.setWrapText(key.look().name().startsWith("HEAD") || key.look() == Look.WRAPPED);
        style.setIndention((short) (key.look() == Look.OF_WHICH ? 2 : 0));
        style.setBorderTop(key.ruleAbove() ? BorderStyle.THIN : BorderStyle.NONE);
        style.setBorderBottom(key.ruleBelow() ? BorderStyle.THIN : BorderStyle.NONE);
        if (!key.format().isEmpty()) {
            style.setDataFormat(file.createDataFormat().getFormat(key.format()));
        }
        style.setQuotePrefixed(key.quoted());
        return style;
    }

    private static HorizontalAlignment alignment(Look look) {
        return switch (look) {
            case FIGURE, HEAD_FIGURE -> HorizontalAlignment.RIGHT;
            case HEAD_SPAN -> HorizontalAlignment.CENTER;
            default -> HorizontalAlignment.LEFT;
        };
    }

    private XSSFFont font(Key key) {
        boolean bold = key.bold() || key.look() == Look.TITLE;
        boolean italic = key.look().name().startsWith("HEAD");
        boolean link = key.look() == Look.LINK;
        short colour = link ? IndexedColors.BLUE.getIndex() : IndexedColors.AUTOMATIC.getIndex();
        short height = (short) (key.look() == Look.NOTE ? 180 : 200);
        byte underline = link ? XSSFFont.U_SINGLE : XSSFFont.U_NONE;
        XSSFFont found = file.findFont(bold, colour, height, "Arial", italic, false, XSSFFont.SS_NONE, underline);
        if (found != null) {
            return found;
        }
        XSSFFont font = file.createFont();
        font.setFontName("Arial");
        font.setFontHeight(height / 20.0);
        font.setBold(bold);
        font.setItalic(italic);
        font.setColor(colour);
        font.setUnderline(underline);
        return font;
    }
}
