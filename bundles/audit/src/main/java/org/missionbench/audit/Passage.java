package org.missionbench.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of running text with its place.
 *
 * @param place where a person looks for it: {@code para. 54}
 * @param kind what it is
 * @param scope the head it stands under when that decides what its numbers mean; may be empty
 * @param text in one line; a line end parts paragraphs and items
 * @param lines the file's line by the offset in the text where it begins; empty when the source has no lines
 */
record Passage(String place, Kind kind, String scope, String text, NavigableMap<Integer, Integer> lines) {

    private static final Pattern END = Pattern.compile("(?<=[\\p{L}\\d)”\"%])[.;]\\s+(?=[\\p{Lu}“(\\d])|\\n");

    Passage {
        lines = new TreeMap<>(lines);
    }

    enum Kind {
        NARRATIVE,
        PLANNED,
        COMPLETED,
        INDICATOR,
        ACHIEVED,
        NOTE
    }

    /** Whether its numbers say what was intended and not what happened. */
    boolean isPlanned() {
        return kind == Kind.PLANNED || kind == Kind.INDICATOR;
    }

    /** The place, with the line of the file where the source has lines. */
    String where(int offset) {
        var line = lines.floorEntry(offset);
        return line == null ? place : "%s, line %d".formatted(place, line.getValue());
    }

    /** The stretch of text around an offset that ends with a full stop, a semicolon or a line end. */
    Stretch sentenceAt(int offset) {
        for (Stretch sentence : sentences()) {
            if (offset < sentence.end()) {
                return sentence;
            }
        }
        return new Stretch(0, text.length(), text);
    }

    /** Its sentences, in order. */
    List<Stretch> sentences() {
        List<Stretch> sentences = new ArrayList<>();
        Matcher ends = END.matcher(text);
        int from = 0;
        while (ends.find()) {
            sentences.add(new Stretch(from, ends.end(), text.substring(from, ends.end())));
            from = ends.end();
        }
        sentences.add(new Stretch(from, text.length(), text.substring(from)));
        return sentences;
    }

    /** A part of a passage. */
    record Stretch(int start, int end, String text) {}
}
