package org.missionbench.contracts.content;

import org.jspecify.annotations.Nullable;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;

/** A piece of running text. */
public sealed interface Inline {

    /**
     * Hands this piece to the method for its kind.
     *
     * @param <R> what the visitor makes of a piece
     */
    <R> R accept(Visitor<R> visitor);

    /** Plain words. */
    record Words(String text) implements Inline {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(this);
        }
    }

    /** Words set in italics. */
    record Emphasis(String text) implements Inline {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }

    /**
     * A number bound to a measure: the text never holds its digits.
     *
     * @param key the measure
     * @param style how it is printed
     * @param figure its value, filled in by reporting; absent until then, and when no module present has the measure
     */
    record BoundFigure(MeasureKey key, FigureStyle style, @Nullable Figure figure) implements Inline {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.boundFigure(this);
        }
    }

    /**
     * A number that no data holds, with where it was found.
     *
     * @param printed the number as printed: {@code 24,693}
     * @param source document and paragraph, or who stated it and when
     */
    record SourcedNumber(String printed, String source) implements Inline {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sourcedNumber(this);
        }
    }

    /** A note at the foot of the page, numbered by the renderer. */
    record Footnote(String text) implements Inline {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.footnote(this);
        }
    }

    /**
     * One method for each kind of piece.
     *
     * @param <R> what the visitor makes of a piece
     */
    interface Visitor<R> {

        /** Receives plain words. */
        R words(Words words);

        /** Receives words in italics. */
        R emphasis(Emphasis emphasis);

        /** Receives a number bound to a measure. */
        R boundFigure(BoundFigure bound);

        /** Receives a number with its source. */
        R sourcedNumber(SourcedNumber sourced);

        /** Receives a footnote. */
        R footnote(Footnote footnote);
    }
}
