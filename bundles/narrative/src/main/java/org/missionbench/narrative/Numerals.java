package org.missionbench.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the figures in running text, and leaves alone what only looks like one: dates, years, periods, symbols of
 * documents, numbers of resolutions, paragraphs and standards, names such as COVID-19 or P-4, times and list numbers.
 */
final class Numerals {

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final String AND = "(?:\\s?[–-]\\s?|,?\\s(?:and|to|or|or of)\\s|,\\s)";
    private static final String LABELS =
            "(?:paragraphs?|paras?\\.|sections?|sects?\\.|tables?|annex(?:es)?|figures?|articles?|chapters?|components?"
                    + "|outputs?|indicators?|accomplishments?|items?|footnotes?|notes?|resolutions?|decisions?|rules?"
                    + "|regulations?|recommendations?|[Nn]os?\\.|phase|gate|extension|stage|level|lot|title|type|class|zone"
                    + "|sector|room|building|part|version|pages?|pp?\\.|columns?|lines?|rows?|ISO|IEC|IPSAS|SDG|Goal|Goals)";
    private static final String NUMBERED = "\\(?\\d+(?:[.:/]\\d+)*(?:\\s\\(" + YEAR + "\\))?\\)?";

    /** What only looks like a figure; the first that fits counts. */
    private static final List<String> NAMES = List.of(
            "https?://\\S+",
            // symbols, also with parentheses: A/75/822/Add.11, ST/SGB/2013/4
            "\\b[A-Z][A-Z0-9]*(?:/[A-Za-z0-9.()-]*[A-Za-z0-9)])+",
            // dates: 1 July 2021, 8 and 9 March, 1 to 15 May 2022
            "\\b\\d{1,2}(?:" + AND + "\\d{1,2})*\\s" + MONTH + "\\b(?:\\s" + YEAR + "\\b)?",
            "\\b" + MONTH + "(?:\\s\\d{1,2},)?\\s" + YEAR + "\\b",
            "\\b" + MONTH + "\\s\\d{1,2}\\b(?![.,]\\d)",
            // paragraphs and the like, several joined: paras. 38 and 39, resolutions 1325 (2000) and 2250 (2015)
            "\\b(?i:" + LABELS + ")\\s" + NUMBERED + "(?:" + AND + NUMBERED + "(?![\\d,]*\\s(?:per cent|million)))*",
            "\\b\\d{1,4}(?:\\s[A-Z])?\\s\\(" + YEAR + "\\)",
            // resolutions and periods: 76/274, 2021/22, 24/7
            "\\b\\d+/\\d+(?:\\s[A-Z]\\b)?",
            "\\b\\d+(?:\\.\\d+){2,}",
            "\\b" + YEAR + "\\s?[–-]\\s?(?:" + YEAR + "|\\d{2})\\b",
            // times
            "\\b\\d{1,2}[:.]\\d{2}\\s(?:[ap]\\.m\\.|hours)",
            "\\b\\d{1,2}:\\d{2}\\b",
            "\\b\\d{1,2}\\s[ap]\\.m\\.",
            // names: COVID-19, P-4, H1N1, 21st, 3D
            "\\b\\p{L}+[-–]\\d+(?:\\.\\d+)*\\b",
            "\\b\\p{L}+\\d\\w*",
            "\\b\\d+\\p{L}\\w*",
            "(?<=[\\p{Ll},;]\\s)\\p{Lu}\\p{L}+\\s\\d{1,3}(?=\\s?[(,.;:)]|\\s\\p{Lu}|$)",
            // the unit of a rate: 0.892 euros to 1 United States dollar
            "(?<=\\b(?:to|for|per)\\s)1(?=\\s(?:\\p{Lu}\\p{L}+\\s)*(?:dollar|euro|pound|franc)\\b)",
            // list numbers
            "\\(\\d{1,2}\\)",
            "^\\s*\\d{1,3}[.)]\\s",
            "(?<![\\d,.$])\\b" + YEAR + "\\b(?![.,]\\d|\\s(?:per cent|million|billion))");

    private static final String FIGURE =
            "(?:US)?[$€]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:\\s(?:per\\scent|million|billion)\\b|%)?";

    private static final Pattern PATTERN =
            Pattern.compile("(?:" + String.join("|", NAMES) + ")|(?<figure>" + FIGURE + ")");

    private Numerals() {}

    /**
     * A figure in a text.
     *
     * @param start where it begins, from 0
     * @param printed as it stands there, with its sign of currency, "per cent" or "million"
     */
    record Numeral(int start, String printed) {}

    /** The figures of a text, in order. */
    static List<Numeral> in(String text) {
        List<Numeral> found = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(text.replace('\u00a0', ' ').replace('\u202f', ' '));
        while (matcher.find()) {
            String figure = matcher.group("figure");
            if (figure != null) {
                found.add(new Numeral(matcher.start(), figure));
            }
        }
        return found;
    }
}
