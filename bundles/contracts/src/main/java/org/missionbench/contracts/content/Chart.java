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

    /** How series are drawn. */
    public enum Kind {
        /** Upright bars, one group for each category. */
        COLUMNS,
        /** Lines over the categories. */
        LINES
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.chart(this);
    }
}
