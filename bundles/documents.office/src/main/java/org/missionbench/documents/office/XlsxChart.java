package org.missionbench.documents.office;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.missionbench.contracts.content.Chart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** A native chart under its table, which draws the cells themselves. */
final class XlsxChart {

    private static final int ROWS = 20;
    private static final int COLUMNS = 8;

    private XlsxChart() {}

    static void write(XlsxTable table, Chart block) {
        XSSFSheet sheet = table.sheet();
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        int top = table.end() + 1;
        int width = Math.max(COLUMNS, block.table().columns().size());
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 0, top, width, top + ROWS);
        XSSFChart chart = drawing.createChart(anchor);
        describe(drawing, block);
        ChartFigures figures = new ChartFigures(block);
        int first = table.headRows();
        XDDFCategoryDataSource categories =
                XDDFDataSourcesFactory.fromStringCellRange(sheet, range(figures.rows(), first, 0));
        ChartLook look = new ChartLook(chart, block);
        for (int column : block.series()) {
            XDDFNumericalDataSource<Double> values =
                    XDDFDataSourcesFactory.fromNumericCellRange(sheet, range(figures.rows(), first, column));
            int headRow = first - (hasFormulas(block) ? 2 : 1);
            CellReference head = new CellReference(sheet.getSheetName(), headRow, column, true, true);
            look.add(categories, values, figures.head(column), head);
        }
        look.plot();
    }

    private static boolean hasFormulas(Chart block) {
        return block.table().columns().stream()
                .anyMatch(column -> !column.formula().isEmpty());
    }

    // the rows of a chart follow each other in its table; a total in between would be drawn too
    private static CellRangeAddress range(List<Integer> rows, int first, int column) {
        int start = rows.stream().mapToInt(Integer::intValue).min().orElse(0);
        int end = rows.stream().mapToInt(Integer::intValue).max().orElse(0);
        return new CellRangeAddress(first + start, first + end, column, column);
    }

    private static void describe(XSSFDrawing drawing, Chart block) {
        int last = drawing.getCTDrawing().sizeOfTwoCellAnchorArray() - 1;
        CTNonVisualDrawingProps properties = drawing.getCTDrawing()
                .getTwoCellAnchorArray(last)
                .getGraphicFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setDescr(block.title() + ". " + block.description());
    }
}
