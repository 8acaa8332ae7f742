package org.missionbench.narrative;

import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.content.BoundText;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;

/**
 * Texts as a reader sees them.
 *
 * @param measures the figures that are filled in
 */
record PrintedTexts(Map<MeasureKey, Measure> measures) {

    /** A text as a person writes it, with its numbers printed. */
    String of(String written) {
        StringBuilder printed = new StringBuilder();
        for (Inline piece : BoundText.parse(written)) {
            if (piece instanceof Inline.Words words) {
                printed.append(words.text());
            } else if (piece instanceof Inline.Emphasis emphasis) {
                printed.append(emphasis.text());
            } else if (piece instanceof Inline.SourcedNumber number) {
                printed.append(number.printed());
            } else if (piece instanceof Inline.BoundFigure bound) {
                printed.append(number(bound.key(), bound.style()).orElse(FigureStyle.nil()));
            }
        }
        return plain(printed.toString());
    }

    /** A bound number as printed; empty when nobody has its figure. */
    Optional<String> number(MeasureKey key, FigureStyle style) {
        return Optional.ofNullable(measures.get(key)).flatMap(Measure::value).map(figure -> style.print(figure, ' '));
    }

    /** A text with one ordinary space wherever a document may have another or several. */
    static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }
}
