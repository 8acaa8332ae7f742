package org.missionbench.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A report while its headings, paragraphs and tables are handed over one after the other. */
final class BlockDraft {

    private static final Pattern INDICATOR = Pattern.compile("(?s)^\\s*(\\d+\\.\\d+\\.\\d+)\\b.*");
    private static final Pattern FRAMEWORK =
            Pattern.compile("(?is).*\\bplanned (outputs|indicators)\\b.*\\b(?:completed|actual|remarks)\\b.*");
    private static final Pattern COUNTED = Pattern.compile("\\d[\\d,]*");

    private final Draft draft = new Draft();
    private final StringBuilder open = new StringBuilder();
    private String title = "Summary";
    private String place = "Summary";
    private String scope = "";

    void heading(String text) {
        close();
        String line = text.replaceAll("\\s+", " ").strip();
        Optional<VarianceHead> head = VarianceHead.read(line, "head of variance: " + line);
        head.ifPresent(draft::add);
        scope = head.map(VarianceHead::label).orElse("");
        title = line;
        place = line;
    }

    /** A paragraph; with a letter it goes on with the one before. */
    void paragraph(String number, String text) {
        boolean item = number.startsWith("(");
        if (!number.isEmpty() && !item) {
            close();
            place = "para. " + number.replace(".", "");
        }
        open.append(open.length() == 0 ? "" : item ? " " : "\n");
        open.append(item ? number + " " : "").append(text.strip());
    }

    void table(List<List<String>> rows) {
        close();
        if (rows.isEmpty()) {
            return;
        }
        if (rows.stream()
                .anyMatch(row -> FRAMEWORK.matcher(String.join(" ", row)).matches())) {
            framework(rows);
        } else if (!takeHeads(rows)) {
            draft.add(new TableCells("table in " + title, rows).grid());
            proseRows(rows);
        }
    }

    private void framework(List<List<String>> rows) {
        boolean outputs = false;
        Passage planned = null;
        for (List<String> row : rows) {
            Matcher head = FRAMEWORK.matcher(String.join(" ", row));
            if (head.matches()) {
                outputs = head.group(1).equalsIgnoreCase("outputs");
            } else if (outputs && row.size() >= 3) {
                planned = row.get(0).isBlank() && planned != null
                        ? planned
                        : passage("planned output, " + title, Passage.Kind.PLANNED, "", row.get(0));
                output(planned, row);
            } else if (!outputs && row.size() >= 2) {
                indicator(row);
            }
        }
    }

    AuditedReport finished() {
        close();
        return draft.finished();
    }

    private void close() {
        if (open.length() > 0) {
            draft.add(passage(place, Passage.Kind.NARRATIVE, scope, open.toString()));
            open.setLength(0);
        }
    }

    private static Passage passage(String place, Passage.Kind kind, String scope, String text) {
        return new Passage(
                place,
                kind,
                scope,
                text.replaceAll("[\\t\\u00a0\\u202f ]+", " ").strip(),
                new TreeMap<>());
    }

    private void indicator(List<String> row) {
        Matcher number = INDICATOR.matcher(row.get(0));
        String name = number.matches()
                ? number.group(1)
                : row.get(0).lines().findFirst().orElse("");
        String where = "indicator " + name;
        draft.add(new Indicator(
                name,
                passage(where + ", planned", Passage.Kind.INDICATOR, where, row.get(0)),
                passage(where + ", actual", Passage.Kind.ACHIEVED, where, row.get(1))));
    }

    // the completed number is put before the remark, as a reader's eye does
    private void output(Passage planned, List<String> row) {
        String completed = row.get(1).strip();
        String remark = String.join("\n", row.subList(2, row.size()));
        boolean one = COUNTED.matcher(completed).matches();
        draft.add(new Output(
                planned,
                completed,
                passage(
                        "completed output, " + title,
                        Passage.Kind.COMPLETED,
                        "",
                        one ? completed + " " + remark : remark)));
    }

    /** Heads of variances are sometimes set as tables of one row. */
    private boolean takeHeads(List<List<String>> rows) {
        boolean any = false;
        for (List<String> row : rows.size() <= 3 ? rows : List.<List<String>>of()) {
            String line = String.join(" ", row).replaceAll("\\s+", " ").strip();
            Optional<VarianceHead> head = VarianceHead.read(line, "head of variance: " + line);
            head.ifPresent(draft::add);
            scope = head.map(VarianceHead::label).orElse(scope);
            any |= head.isPresent();
        }
        return any;
    }

    private void proseRows(List<List<String>> rows) {
        List<String> prose = new ArrayList<>();
        rows.forEach(row -> row.stream().filter(cell -> cell.length() > 60).forEach(prose::add));
        prose.forEach(cell -> draft.add(passage("table in " + title, Passage.Kind.NARRATIVE, "", cell)));
    }
}
