package org.missionbench.documents;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.missionbench.contracts.content.Chart;
import org.missionbench.contracts.content.Table;

/** A chart drawn in the style of the house: calm, one accent, lines of the grid behind, no frame. */
final class ChartDrawing {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 320;
    private static final int DRAWN = 630;
    private static final double MARGIN = 0.3;
    private static final double EDGE = 0.02;
    private static final float SMALLEST = 8;
    private static final List<Color> SERIES =
            List.of(SvgColours.ACCENT, SvgColours.SECOND, SvgColours.THIRD, SvgColours.FOURTH);
    private static final float[][] DASHES = {{1, 0}, {6, 4}, {2, 3}, {8, 3, 2, 3}};

    private final Chart chart;

    ChartDrawing(Chart chart) {
        this.chart = chart;
    }

    String toSvg() {
        SvgCanvas canvas = new SvgCanvas(chart.id(), WIDTH, HEIGHT);
        draw(canvas.font()).draw(canvas.graphics(), new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        return canvas.toMarkup(chart.title(), chart.description());
    }

    private JFreeChart draw(Font font) {
        CategoryPlot plot = new CategoryPlot(figures(), categoryAxis(font), valueAxis(font), renderer());
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setOrientation(isLevel() ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(SvgColours.GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(SvgColours.INK);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        JFreeChart drawing = new JFreeChart(null, font, plot, false);
        drawing.setBackgroundPaint(null);
        drawing.setPadding(new RectangleInsets(6, 2, 4, 6));
        drawing.addSubtitle(legend(plot, font));
        return drawing;
    }

    private DefaultCategoryDataset figures() {
        DefaultCategoryDataset figures = new DefaultCategoryDataset();
        for (String id : chart.categories()) {
            Table.Row row = row(id);
            String category = name(id);
            for (int column : chart.series()) {
                if (row.cells().get(column) instanceof Table.FigureCell cell) {
                    Number value = cell.figure() == null ? null : chart.style().scaled(cell.figure());
                    figures.addValue(value, chart.table().columns().get(column).head(), category);
                }
            }
        }
        return figures;
    }

    private Table.Row row(String id) {
        return chart.table().rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Chart %s draws the row '%s', which its table %s does not have: name a row of the table"
                                .formatted(chart.id(), id, chart.table().id())));
    }

    private CategoryAxis categoryAxis(Font font) {
        CategoryAxis axis = new CategoryAxis();
        Font fitting = fitting(font);
        axis.setTickLabelFont(fitting);
        axis.setTickLabelPaint(SvgColours.INK);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setCategoryMargin(MARGIN);
        axis.setMaximumCategoryLabelLines(3);
        // a label may use the space between the categories too
        axis.setLowerMargin(EDGE);
        axis.setUpperMargin(EDGE);
        axis.setMaximumCategoryLabelWidthRatio((float) (1 / (1 - MARGIN - 2 * EDGE)));
        boolean fits = isLevel() || fits(fitting);
        axis.setCategoryLabelPositions(fits ? CategoryLabelPositions.STANDARD : CategoryLabelPositions.UP_45);
        return axis;
    }

    /** The font in the largest size in which no word of a label is broken, within reason. */
    private Font fitting(Font font) {
        Font smaller = font;
        while (!isLevel() && !fits(smaller) && smaller.getSize2D() > SMALLEST) {
            smaller = smaller.deriveFont(smaller.getSize2D() - 0.5f);
        }
        return smaller;
    }

    private boolean fits(Font font) {
        FontRenderContext exact = new FontRenderContext(null, true, true);
        double room = (double) DRAWN / Math.max(1, chart.categories().size());
        return chart.categories().stream()
                .flatMap(id -> Stream.of(name(id).split("[ \u00A0]")))
                .allMatch(word -> font.getStringBounds(word, exact).getWidth() < room - 4);
    }

    private String name(String id) {
        return row(id).cells().get(0) instanceof Table.TextCell text ? text.text() : id;
    }

    private NumberAxis valueAxis(Font font) {
        NumberAxis axis = new NumberAxis(chart.unit());
        axis.setLabelFont(font);
        axis.setLabelPaint(SvgColours.SOFT);
        axis.setTickLabelFont(font);
        axis.setTickLabelPaint(SvgColours.INK);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setUpperMargin(0.08);
        axis.setAutoRangeIncludesZero(!isLines());
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(HtmlText.SPACE);
        axis.setNumberFormatOverride(new DecimalFormat("#,##0.###;(#,##0.###)", symbols));
        return axis;
    }

    private CategoryItemRenderer renderer() {
        CategoryItemRenderer renderer = isLines() ? lines() : columns();
        for (int at = 0; at < chart.series().size(); at++) {
            renderer.setSeriesPaint(at, SERIES.get(at % SERIES.size()));
        }
        return renderer;
    }

    private boolean isLines() {
        return chart.kind() == Chart.Kind.LINES || chart.kind() == Chart.Kind.BAND;
    }

    private boolean isLevel() {
        return chart.kind() == Chart.Kind.BARS || chart.kind() == Chart.Kind.TARGETS;
    }

    private BarRenderer columns() {
        BarRenderer columns = chart.kind() == Chart.Kind.STACKED ? new StackedBarRenderer() : new BarRenderer();
        columns.setBarPainter(new StandardBarPainter());
        columns.setShadowVisible(false);
        columns.setItemMargin(0.05);
        columns.setMaximumBarWidth(0.06);
        return columns;
    }

    private LineAndShapeRenderer lines() {
        LineAndShapeRenderer lines = new LineAndShapeRenderer(true, true);
        for (int at = 0; at < chart.series().size(); at++) {
            float[] dash = DASHES[at % DASHES.length];
            lines.setSeriesStroke(at, new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0));
            lines.setSeriesShape(at, new Ellipse2D.Double(-3, -3, 6, 6));
        }
        return lines;
    }

    private static LegendTitle legend(CategoryPlot plot, Font font) {
        LegendTitle legend = new LegendTitle(plot);
        legend.setPosition(RectangleEdge.TOP);
        legend.setFrame(BlockBorder.NONE);
        legend.setBackgroundPaint(null);
        legend.setItemFont(font);
        legend.setItemPaint(SvgColours.INK);
        legend.setMargin(0, 0, 8, 0);
        return legend;
    }
}
