package org.missionbench.contracts.content;

import org.jspecify.annotations.Nullable;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;

/** A piece of running text. */
public sealed interface Inline {

    /** Plain words. */
    record Words(String text) implements Inline {}

    /** Words set in italics. */
    record Emphasis(String text) implements Inline {}

    /**
     * A number bound to a measure: the text never holds its digits.
     *
     * @param key the measure
     * @param style how it is printed
     * @param figure its value, filled in by reporting; absent until then, and when no module present has the measure
     */
    record BoundFigure(MeasureKey key, FigureStyle style, @Nullable Figure figure) implements Inline {}

    /**
     * A number that no data holds, with where it was found.
     *
     * @param printed the number as printed: {@code 24,693}
     * @param source document and paragraph, or who stated it and when
     */
    record SourcedNumber(String printed, String source) implements Inline {}

    /** A note at the foot of the page, numbered by the renderer. */
    record Footnote(String text) implements Inline {}
}
