package org.missionbench.documents.office;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * One level of a list: how its numbers look and where they start.
 *
 * @param start the first number
 * @param format how a number is written: {@code lowerLetter}
 * @param text the number among other characters: {@code (%1)}
 * @param legal whether the numbers of the levels above are written in digits here
 * @param restarts whether it starts again after a paragraph of a level above
 * @param style the style of paragraphs that are on this level without saying so; empty for none
 */
record DocxLevel(int start, String format, String text, boolean legal, boolean restarts, String style) {

    private static final List<String> ONES = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
    private static final List<String> TENS = List.of("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc");
    private static final List<String> HUNDREDS = List.of("", "c", "cc", "ccc", "cd", "d", "dc", "dcc", "dccc", "cm");

    static DocxLevel of(Element level) {
        return new DocxLevel(
                DocxXml.number(level, "start").orElse(0),
                DocxXml.value(level, "numFmt").orElse("decimal"),
                DocxXml.value(level, "lvlText").orElse(""),
                DocxXml.toggle(level, "isLgl").orElse(false),
                DocxXml.number(level, "lvlRestart").filter(value -> value == 0).isEmpty(),
                DocxXml.value(level, "pStyle").orElse(""));
    }

    DocxLevel startingAt(int first) {
        return new DocxLevel(first, format, text, legal, restarts, style);
    }

    boolean isBullet() {
        return format.equals("bullet");
    }

    // symbols of special fonts are points to a reader
    String bullet() {
        return text.isEmpty() || text.charAt(0) >= '\uE000' ? "•" : text;
    }

    /** A number of this level as it is written. */
    String written(int number) {
        return switch (format) {
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letter(number);
            case "decimalZero" -> "%02d".formatted(number);
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    // a … z, aa, bb: a word processor repeats the letter
    private static String letter(int number) {
        if (number < 1 || number > 26 * 30) {
            return Integer.toString(number);
        }
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat(1 + (number - 1) / 26);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3_999) {
            return Integer.toString(number);
        }
        return "m".repeat(number / 1_000)
                + HUNDREDS.get(number / 100 % 10)
                + TENS.get(number / 10 % 10)
                + ONES.get(number % 10);
    }

    static Optional<Integer> position(Element level) {
        return DocxXml.attribute(level, "ilvl")
                .filter(value -> value.matches("\\d"))
                .map(Integer::valueOf);
    }
}
