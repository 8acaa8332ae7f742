package org.missionbench.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "The higher rate of 10 compared with 5" is higher. */
final class ComparisonsHoldRule implements Rule {

    private static final Pattern WORD = Pattern.compile(
            "(?i)\\b(?<more>higher|increased|greater|increase)\\b(?! (?:requirements|expenditures?))|\\b(?<less>lower|reduced|decreased|fewer|decrease)\\b(?! (?:requirements|expenditures?))");
    private static final Pattern COMPARED =
            Pattern.compile("(?i)\\b(?:compared (?:with|to)|against|as opposed to|than)\\b");
    private static final int LONGEST_CLAUSE = 170;

    @Override
    public String id() {
        return "audit/comparisons-hold";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        for (Passage passage : report.passages()) {
            List<Mention> mentions = report.mentionsIn(passage).toList();
            for (int at = 0; at + 1 < mentions.size(); at++) {
                judge(mentions.get(at), mentions.get(at + 1)).ifPresent(flaws::add);
            }
        }
        return flaws;
    }

    private Optional<Flaw> judge(Mention actual, Mention base) {
        String between = actual.passage().text().substring(actual.end(), base.start());
        boolean compared = actual.unit() == base.unit()
                && between.length() < 130
                && COMPARED.matcher(between).find()
                && !between.matches("(?s).*[.;\\n(].*");
        Optional<Boolean> more = compared ? direction(actual) : Optional.empty();
        int order = actual.value().compareTo(base.value());
        if (more.isEmpty() || (more.get() ? order > 0 : order < 0)) {
            return Optional.empty();
        }
        return Optional.of(Flaw.error(
                id(),
                80,
                "%s is called %s than %s".formatted(actual.printed(), more.get() ? "higher" : "lower", base.printed()),
                actual.place(),
                base.place()));
    }

    // the nearest word of direction before the number, in the same clause, that belongs to "of" and the number
    private static Optional<Boolean> direction(Mention actual) {
        String before = actual.before(LONGEST_CLAUSE);
        int clause = Math.max(
                Math.max(before.lastIndexOf(';'), before.lastIndexOf(". ")),
                Math.max(before.lastIndexOf(':'), before.lastIndexOf('(')));
        String within = before.substring(clause + 1);
        if (!within.matches("(?is).*\\b(?:of|at|rate of)\\s*$")
                || within.contains("decrease in")
                || within.contains("depreciation")) {
            return Optional.empty();
        }
        Matcher word = WORD.matcher(within);
        Optional<Boolean> found = Optional.empty();
        int words = 0;
        while (word.find()) {
            found = Optional.of(word.group("more") != null);
            words++;
        }
        return words == 1 ? found : Optional.empty();
    }
}
