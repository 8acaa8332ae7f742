package org.missionbench.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Binds numbers again that a word processor has turned into plain digits: LibreOffice keeps the fields of bound numbers
 * but drops their names. A number is bound again where the words of the stored text still stand around the same digits.
 */
final class Rebinding {

    private static final Pattern BOUND = Pattern.compile("\\{[^{}|]+\\|[^{}]+}");
    private static final Pattern WORD =
            Pattern.compile("\\*[^*]+\\*|\\{[^{}]*}|[\\p{L}\\p{N}]+(?:[.,:/'’-][\\p{L}\\p{N}]+)*|\\S");

    private final UnaryOperator<String> printing;
    private final List<Word> stored;
    private final List<Word> read;

    private Rebinding(String storedText, String readText, UnaryOperator<String> printing) {
        this.printing = printing;
        this.stored = words(storedText);
        this.read = words(readText);
    }

    /**
     * A text that was read, with the numbers of the stored one bound again.
     *
     * @param printing prints a bound number as a reader sees it
     */
    static String of(String storedText, String readText, UnaryOperator<String> printing) {
        return lost(storedText, readText).isEmpty() ? readText : again(storedText, readText, printing);
    }

    /** A text that was read without any marks, with the numbers and the italics of the stored one. */
    static String again(String storedText, String readText, UnaryOperator<String> printing) {
        return new Rebinding(storedText, readText, printing).text();
    }

    /** The bound numbers of a text that another one does not have as often. */
    static List<String> lost(String storedText, String readText) {
        List<String> lost = bindings(storedText);
        bindings(readText).forEach(lost::remove);
        return lost;
    }

    private static List<String> bindings(String text) {
        List<String> bindings = new ArrayList<>();
        Matcher matcher = BOUND.matcher(text);
        while (matcher.find()) {
            bindings.add(matcher.group());
        }
        return bindings;
    }

    private String text() {
        int[] partners = WordDiff.partners(printed(stored), printed(read));
        Map<Integer, Word> again = new HashMap<>();
        int first = 0;
        for (Word word : stored) {
            if (word.isMarked()) {
                start(partners, first, word.printed().size()).ifPresent(at -> again.put(at, word));
            }
            first += word.printed().size();
        }
        return joined(again);
    }

    /** Where in the text that was read all printed words of a stored one stand, one after the other. */
    private static OptionalInt start(int[] partners, int first, int length) {
        for (int at = 0; at < length; at++) {
            if (partners[first + at] < 0 || partners[first + at] != partners[first] + at) {
                return OptionalInt.empty();
            }
        }
        return length == 0 ? OptionalInt.empty() : OptionalInt.of(partners[first]);
    }

    private String joined(Map<Integer, Word> again) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        int end = 0;
        for (Word word : read) {
            Word bound = again.get(at);
            if (bound != null && !word.isMarked()) {
                text.append(word.space()).append(bound.written());
                end = at + bound.printed().size();
            } else if (at >= end) {
                text.append(word.space()).append(word.written());
            }
            at += word.printed().size();
        }
        return text.toString();
    }

    private List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int end = 0;
        while (matcher.find()) {
            String written = matcher.group();
            words.add(new Word(text.substring(end, matcher.start()), written, printed(written)));
            end = matcher.end();
        }
        return words;
    }

    // the asterisks of italics are written, but nobody sees them
    private List<String> printed(String written) {
        return isMarked(written)
                ? WORD.matcher(printing.apply(written).replace("*", ""))
                        .results()
                        .map(MatchResult::group)
                        .toList()
                : List.of(written);
    }

    private static boolean isMarked(String written) {
        return BOUND.matcher(written).matches() || written.length() > 2 && written.startsWith("*");
    }

    private static String[] printed(List<Word> words) {
        return words.stream().flatMap(word -> word.printed().stream()).toArray(String[]::new);
    }

    /**
     * A word of a text.
     *
     * @param space what stands before it
     * @param written as a person writes it
     * @param printed the words that a reader sees
     */
    private record Word(String space, String written, List<String> printed) {

        boolean isMarked() {
            return Rebinding.isMarked(written);
        }
    }
}
