package org.missionbench.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes one number of a text after the other and counts how many changes the audit notices. */
final class SeededErrors {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d/.,-])\\(?\\d[\\d,]*(?:\\.\\d+)?(?![\\d/\\p{L}-])");
    private static final Pattern NOT_CHANGED =
            Pattern.compile("^\\s*(?:https?:|A/|\\d\\d-\\d{5})|resolution|Expected accomplishment");

    private static final Pattern NAME_BEFORE =
            Pattern.compile(".*(?:ISO|paras?\\.|Gate|No\\.|section|Goal|phase|[Ll]evel|resolution) $");

    private final String text;
    private final Set<String> before;
    private final Map<String, int[]> byKind = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();

    SeededErrors(String text) {
        this.text = text;
        this.before = new HashSet<>(Texts.findings(text));
    }

    /** Changes a digit of each number, every {@code step}th of them. */
    void run(int step) {
        String[] lines = text.split("\n", -1);
        int at = 0;
        for (int line = 0; line < lines.length; line++) {
            Matcher number = NUMBER.matcher(lines[line]);
            while (number.find()) {
                if (isSeeded(lines[line], number) && at++ % step == 0) {
                    seed(lines, line, number.start(), number.end(), at);
                }
            }
        }
    }

    private static boolean isSeeded(String line, Matcher number) {
        String after = line.substring(number.end());
        String digits = number.group().replaceAll("[^0-9]", "");
        boolean year = number.group().matches("\\(?(?:19|20)\\d\\d,?");
        boolean name = NAME_BEFORE.matcher(line.substring(0, number.start())).matches()
                || after.matches("^(?::\\d|\\.\\d|\\s+United States dollar).*|^  \\p{Lu}.*") && digits.length() < 6;
        boolean date = after.matches(
                "^ (?:January|February|March|April|May|June|July|August|September|October|November|December).*");
        boolean paragraph = number.start() == 0 && after.startsWith(". ");
        boolean indicator = line.matches("^\\d+\\.\\d+\\.\\d+ .*") && number.start() == 0;
        boolean heads = line.startsWith("(1)") || line.contains("Component");
        return !year
                && !name
                && !date
                && !paragraph
                && !indicator
                && !heads
                && !NOT_CHANGED.matcher(line).find();
    }

    private void seed(String[] lines, int line, int start, int end, int at) {
        String number = lines[line].substring(start, end);
        char[] changed = number.toCharArray();
        List<Integer> digits = new ArrayList<>();
        for (int digit = 0; digit < changed.length; digit++) {
            if (Character.isDigit(changed[digit])) {
                digits.add(digit);
            }
        }
        int where = digits.get(at % digits.size());
        int added = 1 + at % 8;
        changed[where] = (char) ('0' + (changed[where] - '0' + added) % 10);
        String own = lines[line];
        String kind = TableText.figures(own.strip()).size() >= 2 ? "table" : own.contains("$") ? "dollars" : "text";
        lines[line] = own.substring(0, start) + new String(changed) + own.substring(end);
        Set<String> after = new HashSet<>(Texts.findings(String.join("\n", lines)));
        boolean found = !before.containsAll(after);
        byKind.computeIfAbsent(kind, any -> new int[2])[found ? 0 : 1]++;
        if (kind.equals("text") && isSaidTwice(number)) {
            byKind.computeIfAbsent("text that is said twice", any -> new int[2])[found ? 0 : 1]++;
        }
        if (!found) {
            missed.add("%d: %s -> %s in %s".formatted(line + 1, number, new String(changed), own.strip()));
        }
        lines[line] = own;
    }

    // what is said once, of two digits at least, can only be noticed when something follows from it
    private boolean isSaidTwice(String number) {
        String bare = number.replaceAll("^\\(|,$", "");
        return bare.length() > 1
                && Pattern.compile("(?<![\\d.,/])" + Pattern.quote(bare) + "(?![\\d/]|[.,]\\d)")
                                .matcher(text)
                                .results()
                                .count()
                        > 1;
    }

    /** Noticed changes in per cent of all changes of a kind: table, dollars, text. */
    int recall(String kind) {
        int[] counts = byKind.getOrDefault(kind, new int[] {0, 1});
        return counts[0] * 100 / (counts[0] + counts[1]);
    }

    String summary() {
        StringBuilder summary = new StringBuilder();
        byKind.forEach(
                (kind, counts) -> summary.append("%s %d of %d; ".formatted(kind, counts[0], counts[0] + counts[1])));
        return summary.toString().strip();
    }

    List<String> missed() {
        return List.copyOf(missed);
    }
}
