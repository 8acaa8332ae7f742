package org.missionbench.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.missionbench.contracts.check.Finding;

/** An actual vacancy rate in an explanation is the one of the incumbency table. */
final class VacancyRatesRule implements Rule {

    private static final Pattern ACTUAL_RATE =
            Pattern.compile("(?is).*\\bactual (?:average )?(?:annual )?vacancy rates? of (?:[^,;.]|\\.\\d)*$");
    private static final Pattern RATE_WAS = Pattern.compile(
            "(?is).*\\baverage vacancy rate(?: of (?<category>[\\p{L}][\\p{L} -]{3,60}?))? was(?: only| even)?\\s*$");
    private static final Pattern VACANT_POSTS =
            Pattern.compile("(?is).*percentage of (?:authorized|approved) international posts vacant.*");
    private static final Pattern OTHER =
            Pattern.compile("(?is).*\\b(?:budgeted|compared|approved|planned|applied)\\b.*");

    @Override
    public String id() {
        return "audit/vacancy-rates-equal-table";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        IncumbencyTable.of(report).ifPresent(table -> report.mentions().stream()
                .filter(VacancyRatesRule::isActualRate)
                .forEach(mention -> judge(mention, category(mention, table), table, flaws)));
        IncumbencyTable.of(report).ifPresent(table -> report.indicators().stream()
                .filter(indicator ->
                        VACANT_POSTS.matcher(indicator.planned().text()).matches())
                .forEach(indicator -> report.mentionsIn(indicator.actual())
                        .filter(mention -> mention.unit() == Unit.PER_CENT)
                        .findFirst()
                        .ifPresent(mention -> judge(mention, international(table), table, flaws))));
        return flaws;
    }

    private static boolean isActualRate(Mention mention) {
        String before = mention.before(140);
        int rate = before.lastIndexOf("actual");
        return mention.unit() == Unit.PER_CENT
                && (RATE_WAS.matcher(before).matches()
                        || ACTUAL_RATE.matcher(before).matches()
                                && !OTHER.matcher(before.substring(Math.max(0, rate)))
                                        .matches());
    }

    private static Optional<Grid.Row> international(IncumbencyTable table) {
        return table.lines().stream()
                .filter(row -> row.name().equals("international staff"))
                .findFirst();
    }

    private void judge(Mention mention, Optional<Grid.Row> row, IncumbencyTable table, List<Flaw> flaws) {
        if (row.isEmpty() || mention.prints(row.get().value(table.rateColumn()))) {
            return;
        }
        String printed = row.get().cells().get(table.rateColumn()).printed();
        flaws.add(Flaw.error(
                id(),
                90,
                "Actual vacancy rate of %s: the text says %s, the table %s"
                        .formatted(row.get().label(), mention.printed(), printed),
                mention.place(),
                new Finding.Place(row.get().where(), printed)));
    }

    // named after the rate ("2.2 per cent for national General Service staff") or by the head above
    private static Optional<Grid.Row> category(Mention mention, IncumbencyTable table) {
        Matcher was = RATE_WAS.matcher(mention.before(140));
        String after = was.matches() && was.group("category") != null
                ? " for %s ".formatted(was.group("category"))
                : mention.after(70);
        Optional<Grid.Row> named = table.lines().stream()
                .filter(row -> after.matches("(?is)^ for (?:the )?" + Pattern.quote(row.label()) + "s?\\b.*")
                        || Words.label(after).startsWith(row.name() + " ") && after.startsWith(" for "))
                .findFirst();
        if (named.isPresent() || after.startsWith(" for ")) {
            return named;
        }
        return table.strength(Words.stems(mention.passage().scope()))
                .filter(strength -> strength.rows().size() == 1)
                .map(strength -> strength.rows().get(0));
    }
}
