package org.missionbench.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a report as programs take it from its pages: lines broken anywhere, columns run together. */
final class TextReader {

    private static final Pattern CHAPTER = Pattern.compile("^(?:[IVX]{1,5}|[A-H])\\.\\s+\\p{Lu}.*");
    private static final Pattern SUBHEAD = Pattern.compile("^\\d{1,2}\\.\\s+\\p{Lu}[^.]*$");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,3})\\.\\s+\\p{Lu}.*");
    private static final Pattern CAPTION = Pattern.compile(
            "(?i)^\\((?:thousands|millions|in (?:thousands|millions)|percentage|number of|united states dollars).*");
    private static final Pattern TABLE_HEAD =
            Pattern.compile("^(?:Category|Group|Appropriation|Description|Personnel)\\b.{0,80}");
    private static final Pattern NOTE = Pattern.compile("^[a-h]\\s+\\p{Lu}.*\\p{Ll}.*");
    private static final Pattern FRAMEWORK =
            Pattern.compile("^(?:Expected accomplishment \\d|Planned (?:outputs|indicators of achievement)).*");
    private static final Pattern FRAMEWORK_ENDS =
            Pattern.compile("^(?:(?:[IVX]{1,5}|[A-H])\\.\\s+\\p{Lu}.*|Component \\d.*|Expected accomplishment \\d.*)");
    private static final int GREATEST_GAP = 2;

    private final Draft draft = new Draft();
    private final List<Line> open = new ArrayList<>();
    private String title = "Summary";
    private String place = "Summary";
    private String scope = "";
    private Mode mode = Mode.TEXT;
    private int lastParagraph;
    private boolean afterVariance;

    private enum Mode {
        TEXT,
        TABLE,
        FRAMEWORK
    }

    static AuditedReport read(String file) {
        TextReader reader = new TextReader();
        Line.of(file).forEach(reader::take);
        reader.close();
        return reader.draft.finished();
    }

    private void take(Line line) {
        boolean row = mode == Mode.TABLE && TableText.isRow(line.text());
        if (row) {
            open.add(line);
        } else if (isNextParagraph(line)) {
            close();
            mode = Mode.TEXT;
            place = "para. %d".formatted(lastParagraph);
            open.add(line);
        } else if (!takeHead(line)) {
            takeOther(line);
        }
    }

    private boolean takeHead(Line line) {
        Optional<VarianceHead> head = mode == Mode.FRAMEWORK
                ? Optional.empty()
                : VarianceHead.read(withFirstHalf(line), "head of variance, line %d".formatted(line.number()));
        if (head.isPresent()) {
            close();
            draft.add(head.orElseThrow());
            scope = head.orElseThrow().label();
            mode = Mode.TEXT;
            return true;
        }
        boolean framework = FRAMEWORK.matcher(line.text()).matches();
        boolean ends =
                mode == Mode.FRAMEWORK && FRAMEWORK_ENDS.matcher(line.text()).matches();
        boolean chapter = mode != Mode.FRAMEWORK && isHead(line);
        if (framework && !ends && mode == Mode.FRAMEWORK) {
            return false;
        }
        if (!framework && !ends && !chapter) {
            return false;
        }
        close();
        mode = framework ? Mode.FRAMEWORK : Mode.TEXT;
        title = line.text();
        place = line.text();
        scope = "";
        return true;
    }

    // a long label is broken over two lines below the word "Variance"
    private String withFirstHalf(Line line) {
        boolean half = afterVariance && open.size() == 1 && open.get(0).text().length() < 60;
        return half ? open.get(0).text() + " " + line.text() : line.text();
    }

    private static boolean isHead(Line line) {
        return CHAPTER.matcher(line.text()).matches()
                || SUBHEAD.matcher(line.text()).matches();
    }

    private void takeOther(Line line) {
        boolean caption = CAPTION.matcher(line.text()).matches();
        boolean tableHead =
                TABLE_HEAD.matcher(line.text()).matches() && !line.text().endsWith(".");
        if (mode != Mode.FRAMEWORK
                && (caption || tableHead && (mode == Mode.TABLE || line.text().length() < 70))) {
            if (mode != Mode.TABLE || hasRows()) {
                close();
            }
            mode = Mode.TABLE;
            open.add(line);
        } else if (mode == Mode.TABLE
                && (NOTE.matcher(line.text()).matches() || line.text().startsWith("___"))) {
            close();
            mode = Mode.TEXT;
            place = "note under " + title;
            open.add(line);
        } else if (mode == Mode.TEXT
                && (line.text().equals("Variance") || line.text().startsWith("___"))) {
            close();
            place = "note, " + title;
            afterVariance = line.text().equals("Variance");
        } else {
            open.add(line);
        }
    }

    private boolean hasRows() {
        return open.stream().anyMatch(line -> TableText.isRow(line.text()));
    }

    private boolean isNextParagraph(Line line) {
        Matcher numbered = NUMBERED.matcher(line.text());
        if (!numbered.matches()
                || mode == Mode.TABLE
                        && SUBHEAD.matcher(line.text()).matches()
                        && line.text().length() < 50) {
            return false;
        }
        int number = Integer.parseInt(numbered.group(1));
        boolean next = number > lastParagraph && number <= lastParagraph + GREATEST_GAP;
        lastParagraph = next ? number : lastParagraph;
        return next;
    }

    private void close() {
        if (!open.isEmpty()) {
            switch (mode) {
                case TABLE -> draft.add(new TableText("table in " + shortened(title), open).grid());
                case FRAMEWORK -> new FrameworkText(draft, shortened(title)).read(open);
                case TEXT -> draft.add(Line.join(open, place, Passage.Kind.NARRATIVE, scope));
            }
        }
        open.clear();
        afterVariance = false;
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "…";
    }
}
