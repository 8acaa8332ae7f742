package org.missionbench.documents.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** What the cells of a table need and the library's own classes do not say. */
final class DocxCells {

    private static final BigInteger RULE = BigInteger.valueOf(4);

    private DocxCells() {}

    static void width(XWPFTableCell cell, int width) {
        CTTcPr properties = properties(cell);
        CTTblWidth written = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        written.setType(STTblWidth.DXA);
        written.setW(BigInteger.valueOf(width));
    }

    static void ruleAbove(XWPFTableCell cell) {
        CTTcBorders borders = borders(cell);
        rule(borders.isSetTop() ? borders.getTop() : borders.addNewTop());
    }

    static void ruleBelow(XWPFTableCell cell) {
        CTTcBorders borders = borders(cell);
        rule(borders.isSetBottom() ? borders.getBottom() : borders.addNewBottom());
    }

    static void atBottom(XWPFTableCell cell) {
        properties(cell).addNewVAlign().setVal(STVerticalJc.BOTTOM);
    }

    /** Joins a cell with the one above; the first of them starts the joined cell. */
    static void joinDown(XWPFTableCell cell, boolean first) {
        properties(cell).addNewVMerge().setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
    }

    /** Lets one cell run over its neighbours to the right, which are removed. */
    static void span(XWPFTableRow row, int start, int columns, int[] widths) {
        if (columns < 2) {
            return;
        }
        int width = 0;
        for (int at = start; at < start + columns; at++) {
            width += widths[at];
        }
        XWPFTableCell cell = row.getCell(start);
        for (int at = start + columns - 1; at > start; at--) {
            row.removeCell(at);
        }
        width(cell, width);
        properties(cell).addNewGridSpan().setVal(BigInteger.valueOf(columns));
    }

    private static void rule(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(RULE);
        border.setColor("auto");
        border.setSpace(BigInteger.ZERO);
    }

    private static CTTcBorders borders(XWPFTableCell cell) {
        CTTcPr properties = properties(cell);
        return properties.isSetTcBorders() ? properties.getTcBorders() : properties.addNewTcBorders();
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }
}
