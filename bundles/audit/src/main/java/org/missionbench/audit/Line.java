package org.missionbench.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of a text file that belongs to the report itself.
 *
 * @param number its number in the file, from 1
 * @param text as it stands, without the space around it
 * @param indented whether it begins with a space, which marks a new paragraph or a new page
 */
record Line(int number, String text, boolean indented) {

    private static final Pattern FURNITURE = Pattern.compile("\\s*(?:https?://\\S+|[A-Z]/(?:\\d+|[A-Z]+)/[\\w./()]+"
            + "|\\d{2}-\\d{5}(?:\\s*\\([A-Z]\\))?(?:\\s+\\d+/\\d+)?|\\d+/\\d+(?:\\s+\\d{2}-\\d{5})?|\\f)?\\s*");
    private static final Pattern OPEN = Pattern.compile(
            "(?:^|.*\\s)(?:of|the|a|an|and|or|to|in|on|at|by|for|from|with|as|that|which|was|were|is|are|between|than|its|their|no|not|per|also|under|through|including|other|[\\p{L}\\p{M}]*[,/–-]|(?!(?:19|20)\\d\\d$)[\\d,]+|Mr\\.|Ms\\.|United|Deputy|Special|European)$");

    private static final double ENDS_EARLY = 0.7;

    /** The lines of a file without heads of pages, addresses and empty lines. */
    static List<Line> of(String file) {
        List<Line> lines = new ArrayList<>();
        String[] all = file.split("\\r?\\n|\\f", -1);
        int margin = margin(all);
        for (int at = 0; at < all.length; at++) {
            if (!FURNITURE.matcher(all[at]).matches()) {
                boolean indented = indent(all[at]) > margin;
                lines.add(new Line(at + 1, tidy(all[at]), indented));
            }
        }
        return lines;
    }

    // where most lines begin: programs that keep the layout indent them all
    private static int margin(String[] lines) {
        Map<Integer, Long> indents = Stream.of(lines)
                .filter(line -> !line.isBlank())
                .collect(Collectors.groupingBy(Line::indent, Collectors.counting()));
        return indents.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    // programs that read pages put a space before some hyphens and apostrophes
    private static String tidy(String text) {
        return text.replace('\t', ' ')
                .replaceAll("(?<=\\p{L}) -(?=\\p{L})", "-")
                .replaceAll("(?<=\\p{L}) (?=[’']s\\b)", "")
                .strip();
    }

    /** Whether the sentence certainly goes on in the next line. */
    boolean isOpen() {
        return OPEN.matcher(text).matches();
    }

    /** Joins lines to a passage. */
    static Passage join(List<Line> lines, String place, Passage.Kind kind, String scope) {
        StringBuilder text = new StringBuilder();
        TreeMap<Integer, Integer> starts = new TreeMap<>();
        int width = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        Line before = null;
        boolean listing = false;
        for (Line line : lines) {
            if (before != null) {
                listing |= before.text.endsWith(":");
                boolean begins = line.startsParagraphAfter(before, width, listing);
                text.append(begins ? "\n" : before.endsInHyphen() ? "" : " ");
            }
            starts.put(text.length(), line.number());
            text.append(line.text().replaceAll("\\s{2,}", " "));
            before = line;
        }
        return new Passage(place, kind, scope, text.toString(), starts);
    }

    private boolean endsInHyphen() {
        return text.endsWith("-") || text.endsWith("/");
    }

    private boolean startsParagraphAfter(Line before, int width, boolean listing) {
        if (before.isOpen() || before.text.matches(".*\\d{4}/\\d{2}\\s?:$")) {
            return false;
        }
        boolean beginning = text.matches("^[\\p{Lu}\\d“(].*");
        boolean item = text.matches("^\\d[\\d,]*\\s\\p{Lu}.*") || listing && text.matches("^\\d[\\d,]*\\s\\p{L}.*");
        boolean early = before.text.length() < width * ENDS_EARLY;
        return beginning && (indented || item || early || before.text.endsWith(":"));
    }
}
