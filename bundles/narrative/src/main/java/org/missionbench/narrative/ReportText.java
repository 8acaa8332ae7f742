package org.missionbench.narrative;

import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.content.Inline;

/**
 * A piece of running text of the report.
 *
 * @param place its place in the outline, as far as it is known: {@code II.B}
 * @param where the text as a person would look for it: {@code paragraph II.B/3}
 * @param pieces its words and numbers
 */
record ReportText(String place, String where, List<Inline> pieces) {

    /** Copies. */
    ReportText {
        pieces = List.copyOf(pieces);
    }

    /** How many of its numbers are bound to a measure or marked with a source. */
    long bound() {
        return pieces.stream()
                .filter(piece -> piece instanceof Inline.BoundFigure || piece instanceof Inline.SourcedNumber)
                .count();
    }

    /** Its figures that are bound to nothing. */
    List<Numerals.Numeral> unbound() {
        List<Numerals.Numeral> unbound = new ArrayList<>();
        for (Inline piece : pieces) {
            if (piece instanceof Inline.Words words) {
                unbound.addAll(Numerals.in(words.text()));
            } else if (piece instanceof Inline.Emphasis emphasis) {
                unbound.addAll(Numerals.in(emphasis.text()));
            }
        }
        return unbound;
    }

    /** How many words it has; a number counts as one. */
    long words() {
        return words(plain());
    }

    /** Its words, a bound number as its measure's name. */
    String plain() {
        StringBuilder text = new StringBuilder();
        for (Inline piece : pieces) {
            if (piece instanceof Inline.Words words) {
                text.append(words.text());
            } else if (piece instanceof Inline.Emphasis emphasis) {
                text.append(emphasis.text());
            } else if (piece instanceof Inline.BoundFigure bound) {
                text.append(bound.key());
            } else if (piece instanceof Inline.SourcedNumber number) {
                text.append(number.printed());
            }
        }
        return text.toString();
    }

    private static long words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
