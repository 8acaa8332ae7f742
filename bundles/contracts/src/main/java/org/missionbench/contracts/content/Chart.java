package org.missionbench.contracts.content;

import java.util.List;
import org.missionbench.kernel.FigureStyle;

/**
 * A chart, always with the table of what it shows.
 *
 * @param id stable name, unique in the document, lower-case kebab
 * @param title what the chart shows
 * @param description what a reader who cannot see it should know: shape and highlights, in a sentence or two
 * @param kind how the series are drawn
 * @param style how the values are printed on the axis and in labels
 * @param unit printed at the axis: "Thousands of United States dollars"
 * @param series the columns of the table that are drawn, as positions from 0; the first column names the categories
 * @param categories the rows of the table that are drawn, as their ids, in order
 * @param table the same figures, printed below the chart
 */
public record Chart(
        String id,
        String title,
        String description,
        Kind kind,
        FigureStyle style,
        String unit,
        List<Integer> series,
        List<String> categories,
        Table table)
        implements Block {

    /** Copies. */
    public Chart {
        series = List.copyOf(series);
        categories = List.copyOf(categories);
    }

    /** Whether paper draws it; there a heat map and a timeline are their table. */
    public boolean isPlotted() {
        return kind != Kind.HEAT_MAP && kind != Kind.TIMELINE;
    }

    /** How series are drawn. */
    public enum Kind {
        /** Upright bars, one group for each category. */
        COLUMNS,
        /** Upright bars, the series of a category on top of each other. */
        STACKED,
        /** Level bars, one group for each category: for long names and rankings. */
        BARS,
        /** Lines over the categories; a cell without a figure is a gap. */
        LINES,
        /** Lines; the last two series are the lower and the upper edge of a band around what is expected. */
        BAND,
        /** One series of steps, each starting where the last has ended; totals and sub-totals stand on the axis. */
        WATERFALL,
        /** Categories down, series across; percentages are shaded against each other, other figures within their row. */
        HEAT_MAP,
        /** Bars in time; the first two series are texts, days as 2022-06-30; a third is the per cent that is done. */
        TIMELINE,
        /** Level bars of the first series with a mark at the figure of the second, which was the aim. */
        TARGETS
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.chart(this);
    }
}
