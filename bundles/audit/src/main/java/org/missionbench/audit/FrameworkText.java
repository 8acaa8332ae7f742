package org.missionbench.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the indicators and outputs of one expected accomplishment from lines in which the columns ran together. */
final class FrameworkText {

    private static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final Pattern INDICATOR = Pattern.compile("^(\\d+\\.\\d+\\.\\d+)\\.?\\s.*");
    private static final Pattern PERIODS_END = Pattern.compile(".*\\d{4}/\\d{2,4}\\s?:[^:]*\\)\\s*$");
    private static final Pattern HEADS = Pattern.compile(
            "(?i)^(?:planned (?:outputs|indicators).*|completed(?: \\(?(?:number|yes).*)?|\\(number or.*|yes/no\\).*|or yes/no\\).*|remarks)$");
    private static final Pattern COMPLETED = Pattern.compile(
            "^(Yes|No|\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\s+(?!(?:" + MONTHS + ")\\b)(?=[\\p{Lu}\\d“]).*|$)");
    private static final Pattern INTENTION = Pattern.compile(
            "^(?:(?:[\\p{Lu}]\\w*[ ,]+(?:and )?)?[\\p{L}-]*(?:tion|sion|ment|ance|ence|ing|port|vice|sis|ery|ation)s?,? "
                    + "(?:of|and|or|for|to|in|on|through|with|by|at|with)\\b.*|(?:At least|Up to) \\d.*|Biannual .*|Quarterly .*|Monthly .*|Weekly .*|Daily .*|[\\p{Lu}]\\w*ed [a-z].*|[\\p{Lu}]\\w+e (?:of|and|the|an) .*"
                    + "|(?!(?:Minist|Office|President|Council|Committee|Director|Govern|Republic|Member|Department|University|Court|Law|Rule|Head|Bureau|Assembly|Chief|House|Bank)\\w*\\b)\\p{Lu}[\\p{L}-]+,? (?:of|for|with|through) .*)");
    private static final int SPARE_WIDTH = 5;
    private static final int ITEM_WIDTH = 45;
    private static final Pattern COUNTED = Pattern.compile("^\\d[\\d,]* \\p{Ll}.*");

    private final Draft draft;
    private final String chapter;

    FrameworkText(Draft draft, String chapter) {
        this.draft = draft;
        this.chapter = chapter;
    }

    void read(List<Line> lines) {
        int outputs = 0;
        while (outputs < lines.size() && !lines.get(outputs).text().startsWith("Planned outputs")) {
            outputs++;
        }
        readIndicators(withoutHeads(lines.subList(0, outputs)));
        readOutputs(withoutHeads(lines.subList(outputs, lines.size())));
    }

    private static List<Line> withoutHeads(List<Line> lines) {
        return lines.stream()
                .filter(line -> !HEADS.matcher(line.text()).matches())
                .toList();
    }

    private void readIndicators(List<Line> lines) {
        int from = 0;
        for (int at = 1; at <= lines.size(); at++) {
            if (at == lines.size() || INDICATOR.matcher(lines.get(at).text()).matches()) {
                readIndicator(lines.subList(from, at));
                from = at;
            }
        }
    }

    private void readIndicator(List<Line> lines) {
        Matcher number = lines.isEmpty()
                ? INDICATOR.matcher("")
                : INDICATOR.matcher(lines.get(0).text());
        if (!number.matches()) {
            draft.add(Line.join(lines, chapter, Passage.Kind.NARRATIVE, ""));
            return;
        }
        int split = endOfPlanned(lines);
        String place = "indicator " + number.group(1);
        draft.add(new Indicator(
                number.group(1),
                Line.join(lines.subList(0, split), place + ", planned", Passage.Kind.INDICATOR, place),
                Line.join(lines.subList(split, lines.size()), place + ", actual", Passage.Kind.ACHIEVED, place)));
    }

    // the planned indicator ends with its values: (2019/20: 754; 2020/21: 860; 2021/22: 500)
    private static int endOfPlanned(List<Line> lines) {
        StringBuilder soFar = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            soFar.append(lines.get(at).text()).append(' ');
            if (PERIODS_END.matcher(soFar).matches()) {
                return at + 1;
            }
        }
        return lines.size();
    }

    private void readOutputs(List<Line> lines) {
        List<Integer> marks = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int width = 0;
        int from = 0;
        for (int at = 0; at < lines.size(); at++) {
            if (!COMPLETED.matcher(lines.get(at).text()).matches() || isItem(lines, at)) {
                continue;
            }
            int start = marks.isEmpty() ? 0 : startOfPlanned(lines, from, at, width);
            if (start >= 0 && at > start) {
                width = Math.max(width, marks.size() < 2 ? widest(lines.subList(start, at)) : 0);
                marks.add(at);
                starts.add(start);
                from = at + 1;
            } else if (start < 0 && isSecondCompletion(lines, at) && !marks.isEmpty()) {
                marks.add(at);
                starts.add(starts.get(starts.size() - 1));
                from = at + 1;
            }
        }
        addOutputs(lines, marks, starts);
    }

    // "214 National staff" in a list is no completed output
    private static boolean isItem(List<Line> lines, int at) {
        if (at == 0 || !lines.get(at).text().matches("^\\d.*")) {
            return false;
        }
        String before = lines.get(at - 1).text();
        return before.endsWith(":") || before.matches("^\\d[\\d,]*\\s\\p{Lu}.*") && before.length() < ITEM_WIDTH;
    }

    private static boolean isSecondCompletion(List<Line> lines, int at) {
        Line line = lines.get(at);
        Line before = lines.get(at - 1);
        return line.text().matches("^\\d[\\d,]*\\s\\p{Lu}.*\\b(?:were|was|had|of|for)\\b.*")
                && !before.isOpen()
                && !before.text().endsWith(":")
                && !before.text().matches("^\\d[\\d,]*\\s\\p{Lu}.*");
    }

    private static int widest(List<Line> lines) {
        return lines.stream().mapToInt(line -> line.text().length()).max().orElse(0) + SPARE_WIDTH;
    }

    // the planned column is narrower than the remarks: go back from the completed number while lines are narrow
    private static int startOfPlanned(List<Line> lines, int from, int mark, int width) {
        int first = mark;
        while (first > from && lines.get(first - 1).text().length() <= width) {
            first--;
        }
        int counted = -1;
        for (int at = first; at < mark; at++) {
            String text = lines.get(at).text();
            boolean begins = at == 0 || !lines.get(at - 1).isOpen();
            if (begins && INTENTION.matcher(text).matches()) {
                return at;
            }
            boolean item = at > 0 && lines.get(at - 1).text().endsWith(":");
            counted = begins && counted < 0 && !item && COUNTED.matcher(text).matches() ? at : counted;
        }
        return counted;
    }

    private void addOutputs(List<Line> lines, List<Integer> marks, List<Integer> starts) {
        Passage planned = null;
        for (int at = 0; at < marks.size(); at++) {
            int mark = marks.get(at);
            int end = at + 1 == marks.size()
                    ? lines.size()
                    : Math.max(mark + 1, starts.get(at + 1) > mark ? starts.get(at + 1) : marks.get(at + 1));
            if (planned == null || !starts.get(at).equals(starts.get(at - 1))) {
                int firstMark = mark;
                planned = Line.join(
                        lines.subList(starts.get(at), firstMark),
                        "planned output (%s)".formatted(chapter),
                        Passage.Kind.PLANNED,
                        "");
            }
            Matcher completed = COMPLETED.matcher(lines.get(mark).text());
            String printed = completed.matches() ? completed.group(1) : "";
            draft.add(new Output(
                    planned,
                    printed,
                    Line.join(
                            lines.subList(mark, end),
                            "completed output (%s)".formatted(chapter),
                            Passage.Kind.COMPLETED,
                            "")));
        }
    }
}
