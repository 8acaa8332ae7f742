package org.missionbench.documents.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.missionbench.documents.office.XlsxStyles.Look;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;

/** The sheet that lists the measures of a document: what is printed where, its exact value, and how to trace it. */
final class XlsxFigures {

    private static final char SPACE = '\u00A0';
    private static final List<String> HEADS =
            List.of("Measure", "Printed", "In the unit printed, exact", "Where", "How to trace it");
    private static final List<Integer> WIDTHS = List.of(58, 18, 26, 36, 80);

    private final XlsxStyles styles;
    private final List<Entry> entries = new ArrayList<>();

    XlsxFigures(XlsxStyles styles) {
        this.styles = styles;
    }

    /** One place where a measure is printed. */
    private record Entry(MeasureKey key, @Nullable Figure figure, FigureStyle style, String place, String formula) {

        String printed() {
            return figure == null ? FigureStyle.nil() : style.print(figure, SPACE);
        }

        String method() {
            String rows = "missionbench measures " + key + " --explain";
            return formula.isEmpty() ? rows : "formula " + formula + "; " + rows;
        }
    }

    /** Takes a figure down, with the cell where it stands and the live formula there; empty for none. */
    void add(MeasureKey key, @Nullable Figure figure, FigureStyle style, String place, String formula) {
        entries.add(new Entry(key, figure, style, place, formula));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    void write(XSSFSheet sheet) {
        entries.sort(Comparator.comparing(Entry::key));
        XSSFRow heads = sheet.createRow(0);
        for (int at = 0; at < HEADS.size(); at++) {
            styles.write(heads.createCell(at), HEADS.get(at), Look.HEAD);
            sheet.setColumnWidth(at, WIDTHS.get(at) * 256);
        }
        for (int at = 0; at < entries.size(); at++) {
            write(sheet.createRow(at + 1), entries.get(at));
        }
        sheet.createFreezePane(0, 1);
        XlsxPage.prepare(sheet, "", 1);
    }

    private void write(XSSFRow row, Entry entry) {
        styles.write(row.createCell(0), entry.key().key(), Look.TEXT);
        styles.write(row.createCell(1), entry.printed(), Look.FIGURE);
        if (entry.figure() != null) {
            row.createCell(2).setCellValue(entry.style().scaled(entry.figure()).doubleValue());
        }
        Cell place = row.createCell(3);
        styles.write(place, entry.place(), Look.LINK);
        Hyperlink link = row.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(entry.place());
        place.setHyperlink(link);
        styles.write(row.createCell(4), entry.method(), Look.TEXT);
    }
}
