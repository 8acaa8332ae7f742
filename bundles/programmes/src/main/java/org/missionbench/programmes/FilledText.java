package org.missionbench.programmes;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.missionbench.contracts.content.BoundText;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;

/**
 * Text with its bound numbers filled in, for files that hold plain text.
 *
 * @param measures the figures
 */
record FilledText(Map<MeasureKey, Measure> measures) {

    private static final char SPACE = ' ';

    String of(String text) {
        return BoundText.parse(text).stream().map(this::plain).collect(Collectors.joining());
    }

    private String plain(Inline piece) {
        if (piece instanceof Inline.BoundFigure bound) {
            return Optional.ofNullable(measures.get(bound.key()))
                    .flatMap(Measure::value)
                    .map(figure -> bound.style().print(figure, SPACE))
                    .orElse(FigureStyle.nil());
        }
        if (piece instanceof Inline.Words words) {
            return words.text();
        }
        if (piece instanceof Inline.Emphasis emphasis) {
            return emphasis.text();
        }
        return piece instanceof Inline.SourcedNumber sourced ? sourced.printed() : "";
    }
}
