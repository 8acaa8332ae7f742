package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of a passage that count something: not dates, symbols of documents, names or references. */
final class Numerals {

    private static final List<String> IN_WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String MONTH =
            "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final Pattern NUMBER = Pattern.compile(
            "(?<dollar>\\$\\s?)?(?<![\\p{L}\\d/.:,-])(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?![\\d/]|,\\d{3}|:\\d|\\p{L}|-\\d)"
                    + "(?<scale>\\s(?:million|billion)\\b)?(?<percent>\\s?(?:per\\s?cent\\b|%))?"
                    + "|\\b(?<word>(?i:" + String.join("|", IN_WORDS.subList(1, 13))
                    + "))\\b(?!-)(?<wordpercent>\\sper\\scent)?");
    private static final Pattern REFERENCE_BEFORE = Pattern.compile(
            "(?:\\b(?:resolutions?|decisions?|paras?\\.|paragraphs?|sections?|Gate|No\\.|articles?|chapters?|annex|phase"
                    + "|ISO|Component|component|accomplishment|figure|table|Goal|article|Add\\.|level|Level|Article"
                    + "|" + MONTH + "|paras|Regulation|rule)|\\b\\d+ \\(|forms? )\\s*$");
    private static final Pattern DATE_AFTER = Pattern.compile("^\\s(?:" + MONTH + ")\\b");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern WORD_NOT_COUNTED =
            Pattern.compile("^ (?:of the most|another|hand\\b|or more|or two|who\\b|that\\b)");

    private Numerals() {}

    static List<Mention> of(Passage passage) {
        List<Mention> mentions = new ArrayList<>();
        Matcher found = NUMBER.matcher(passage.text());
        while (found.find()) {
            if (counts(passage.text(), found)) {
                mentions.add(found.group("word") == null ? figure(passage, found) : word(passage, found));
            }
        }
        return mentions;
    }

    private static boolean counts(String text, Matcher found) {
        String after = text.substring(found.end(), Math.min(text.length(), found.end() + 16));
        if (found.group("word") != null) {
            return !WORD_NOT_COUNTED.matcher(after).find();
        }
        String digits = found.group("digits");
        String before = text.substring(Math.max(0, found.start() - 24), found.start());
        boolean plain = found.group("dollar") == null && found.group("percent") == null;
        return !(plain && YEAR.matcher(digits).matches())
                && !REFERENCE_BEFORE.matcher(before).find()
                && !DATE_AFTER.matcher(after).find();
    }

    private static Mention figure(Passage passage, Matcher found) {
        BigDecimal value = new BigDecimal(found.group("digits").replace(",", ""));
        BigDecimal step = BigDecimal.ONE.movePointLeft(value.scale());
        String scale = found.group("scale");
        if (scale != null) {
            int power = scale.contains("billion") ? 9 : 6;
            value = value.movePointRight(power);
            step = step.movePointRight(power);
        }
        Unit unit = found.group("dollar") != null
                ? Unit.DOLLARS
                : found.group("percent") != null ? Unit.PER_CENT : Unit.COUNT;
        return new Mention(passage, found.start(), found.end(), found.group(), value, step, unit);
    }

    private static Mention word(Passage passage, Matcher found) {
        int value = IN_WORDS.indexOf(found.group("word").toLowerCase(Locale.ROOT));
        Unit unit = found.group("wordpercent") == null ? Unit.COUNT : Unit.PER_CENT;
        return new Mention(
                passage, found.start(), found.end(), found.group(), BigDecimal.valueOf(value), BigDecimal.ONE, unit);
    }
}
