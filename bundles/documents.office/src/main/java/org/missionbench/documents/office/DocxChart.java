package org.missionbench.documents.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.missionbench.contracts.content.Chart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** A native chart in a text file, with its figures in an embedded workbook so that it can be edited. */
final class DocxChart {

    private static final int WIDTH = Units.toEMU(468);
    private static final int HEIGHT = Units.toEMU(210);

    private DocxChart() {}

    static void write(XWPFDocument file, Chart block) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle("Normal");
        XWPFRun run = paragraph.createRun();
        try {
            XWPFChart chart = file.createChart(run, WIDTH, HEIGHT);
            draw(chart, block);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        CTNonVisualDrawingProps properties =
                run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        properties.setTitle(block.title());
        properties.setDescr(block.description());
    }

    private static void draw(XWPFChart chart, Chart block) {
        ChartFigures figures = new ChartFigures(block);
        String[] names = figures.categories().toArray(String[]::new);
        XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromArray(names, range(chart, names.length, 0), 0);
        ChartLook look = new ChartLook(chart, block);
        for (int at = 0; at < block.series().size(); at++) {
            List<Double> values = figures.values(block.series().get(at));
            XDDFNumericalDataSource<Double> series = XDDFDataSourcesFactory.fromArray(
                    values.toArray(Double[]::new), range(chart, names.length, at + 1), at + 1);
            String head = figures.head(block.series().get(at));
            look.add(categories, series, head, chart.setSheetTitle(head, at + 1));
        }
        look.plot();
    }

    private static String range(XWPFChart chart, int rows, int column) {
        return chart.formatRange(new CellRangeAddress(1, rows, column, column));
    }
}
