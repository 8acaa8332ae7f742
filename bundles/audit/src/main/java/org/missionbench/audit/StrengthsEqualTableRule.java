package org.missionbench.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.missionbench.contracts.check.Finding;

/** Numbers of people by category in a sentence are those of the incumbency table: authorized or on average in post. */
final class StrengthsEqualTableRule implements Rule {

    private static final Pattern AUTHORIZED = Pattern.compile(
            "(?is).*\\b(?:it provided|provided for|proposal (?:covered|included)|authorized|approved|maximum strength)\\b.*");
    private static final Pattern ACTUAL = Pattern.compile("(?is).*\\baverage\\b.*");
    private static final Pattern COMPARED =
            Pattern.compile("(?is).*\\b(?:compared (?:with|to)|budgeted|planned|instead of|from)\\b.*");
    private static final int LONGEST_LABEL = 5;

    @Override
    public String id() {
        return "audit/strengths-equal-table";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        IncumbencyTable.of(report).ifPresent(table -> report.mentions().stream()
                .filter(mention -> mention.unit() == Unit.COUNT)
                .forEach(mention -> judge(mention, table, flaws)));
        return flaws;
    }

    private void judge(Mention mention, IncumbencyTable table, List<Flaw> flaws) {
        Optional<IncumbencyTable.Strength> strength = named(mention, table);
        Optional<Integer> column = column(mention, table);
        if (strength.isEmpty()
                || column.isEmpty()
                || strength.get().isStatedAs(mention.value(), column.get(), table.lines())
                || isAllOfThem(mention, table, column.get())) {
            return;
        }
        boolean actual = column.get() == table.actualColumn();
        flaws.add(Flaw.error(
                id(),
                strength.get().rows().size() == 1 ? 90 : 75,
                "%s, %s: the text says %s, the table %s"
                        .formatted(
                                strength.get().title(),
                                actual ? "average in post" : "authorized",
                                mention.printed(),
                                strength.get().printed(column.get())),
                mention.place(),
                new Finding.Place(strength.get().where(), strength.get().printed(column.get()))));
    }

    // "police personnel" may be those of all units
    private static boolean isAllOfThem(Mention mention, IncumbencyTable table, int column) {
        String first = mention.noun().get(0);
        return mention.is(
                table.sum(column, row -> List.of(row.name().split(" ")).contains(first)));
    }

    // "112 international staff": the label begins right after the number
    private static Optional<IncumbencyTable.Strength> named(Mention mention, IncumbencyTable table) {
        List<String> stems = mention.noun();
        for (int length = Math.min(stems.size(), LONGEST_LABEL); length > 0; length--) {
            Optional<IncumbencyTable.Strength> found = table.strength(stems.subList(0, length));
            if (found.isPresent()) {
                return length < stems.size() && stems.get(length).matches("officer|member|personnel")
                                || length == stems.size()
                        ? found
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> column(Mention mention, IncumbencyTable table) {
        String before = mention.passage().text().substring(0, mention.start());
        String context = before.substring(Math.max(0, before.length() - 260));
        if (COMPARED.matcher(mention.before(60)).matches()) {
            return Optional.empty();
        }
        if (!mention.passage().isPlanned() && ACTUAL.matcher(context).matches()) {
            return Optional.of(table.actualColumn());
        }
        return AUTHORIZED.matcher(context).matches() && !context.contains("average")
                ? Optional.of(0)
                : Optional.empty();
    }
}
