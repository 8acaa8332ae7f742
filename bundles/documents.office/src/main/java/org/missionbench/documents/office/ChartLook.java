package org.missionbench.documents.office;

import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.missionbench.contracts.content.Chart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** The house's look of a native chart: calm, one accent, lines of the grid behind, no frame. */
final class ChartLook {

    private static final List<String> SERIES = List.of("1F5A8A", "8A8F98", "3D8B7D", "B0792B");
    private static final int TEXT_SIZE = 850;

    private final XDDFChart chart;
    private final Chart.Kind kind;
    private final XDDFChartData data;

    ChartLook(XDDFChart chart, Chart block) {
        this.chart = chart;
        this.kind = block.kind();
        XDDFCategoryAxis names = chart.createCategoryAxis(isLevel() ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(isLevel() ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setTitle(block.unit());
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setNumberFormat("#,##0.###;(#,##0.###)".replace(",", "\\ "));
        values.getOrAddMajorGridProperties().setLineProperties(line("D9DCE0"));
        calm(names);
        calm(values);
        names.getOrAddShapeProperties().setLineProperties(line("1B1B1B"));
        this.data = chart.createData(isLines() ? ChartTypes.LINE : ChartTypes.BAR, names, values);
        frame();
    }

    void add(
            XDDFCategoryDataSource categories,
            XDDFNumericalDataSource<Double> values,
            String title,
            CellReference titleCell) {
        XDDFChartData.Series series = data.addSeries(categories, values);
        series.setTitle(title, titleCell);
        String colour = SERIES.get((data.getSeriesCount() - 1) % SERIES.size());
        if (series instanceof XDDFLineChartData.Series drawn) {
            drawn.setSmooth(false);
            drawn.setMarkerStyle(MarkerStyle.CIRCLE);
            drawn.setMarkerSize((short) 5);
            drawn.setLineProperties(line(colour));
        } else {
            series.setFillProperties(fill(colour));
        }
    }

    void plot() {
        if (data instanceof XDDFBarChartData bars) {
            boolean stacked = kind == Chart.Kind.STACKED;
            bars.setBarDirection(isLevel() ? BarDirection.BAR : BarDirection.COL);
            bars.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
            bars.setGapWidth(60);
            bars.setOverlap((byte) (stacked ? 100 : -5));
        } else if (data instanceof XDDFLineChartData drawn) {
            drawn.setGrouping(Grouping.STANDARD);
        }
        chart.plot(data);
        chart.setAutoTitleDeleted(true);
        chart.getOrAddLegend().setPosition(LegendPosition.TOP);
        text();
        plainAxisTitle();
    }

    private boolean isLines() {
        return kind == Chart.Kind.LINES || kind == Chart.Kind.BAND;
    }

    private boolean isLevel() {
        return kind == Chart.Kind.BARS || kind == Chart.Kind.TARGETS;
    }

    private void frame() {
        XDDFShapeProperties frame = chart.getOrAddShapeProperties();
        frame.setFillProperties(new XDDFNoFillProperties());
        frame.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
    }

    private static void calm(XDDFChartAxis axis) {
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setMinorTickMark(AxisTickMark.NONE);
        axis.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
    }

    private void text() {
        CTTextBody body = chart.getCTChartSpace().isSetTxPr()
                ? chart.getCTChartSpace().getTxPr()
                : chart.getCTChartSpace().addNewTxPr();
        body.addNewBodyPr();
        CTTextCharacterProperties properties = body.addNewP().addNewPPr().addNewDefRPr();
        properties.setSz(TEXT_SIZE);
    }

    // programs set the title of an axis in bold unless told otherwise
    private void plainAxisTitle() {
        CTRegularTextRun title = chart.getCTChart()
                .getPlotArea()
                .getValAxArray(0)
                .getTitle()
                .getTx()
                .getRich()
                .getPArray(0)
                .getRArray(0);
        CTTextCharacterProperties properties = title.isSetRPr() ? title.getRPr() : title.addNewRPr();
        properties.setB(false);
        properties.setSz(TEXT_SIZE);
    }

    private static XDDFLineProperties line(String colour) {
        return new XDDFLineProperties(fill(colour));
    }

    private static XDDFSolidFillProperties fill(String colour) {
        byte[] rgb = HexFormat.of().parseHex(colour);
        return new XDDFSolidFillProperties(XDDFColor.from(rgb));
    }
}
