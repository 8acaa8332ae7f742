package org.missionbench.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.missionbench.contracts.check.Finding;

/** An explanation of a category's variance names the strengths of the incumbency table for that category. */
final class ExplainedStrengthsRule implements Rule {

    private static final Pattern AVERAGE = Pattern.compile("(?is).*\\baverage strength of $");
    private static final Pattern PLANNED = Pattern.compile(
            "(?is).*\\baverage strength of \\d[^.;]*\\b(?:compared (?:with|to)|against) (?:the |an? )?(?:planned|budgeted|approved)(?: average)?(?: strength)?(?: of)? $");

    @Override
    public String id() {
        return "audit/explained-strengths-equal-table";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        IncumbencyTable.of(report).ifPresent(table -> report.mentions().stream()
                .filter(mention -> mention.unit() == Unit.COUNT
                        && !mention.passage().scope().isEmpty())
                .forEach(mention -> judge(mention, table).ifPresent(flaws::add)));
        return flaws;
    }

    private Optional<Flaw> judge(Mention mention, IncumbencyTable table) {
        boolean average = AVERAGE.matcher(mention.before(40)).matches();
        boolean planned = PLANNED.matcher(mention.before(140)).matches();
        Optional<Grid.Row> row = table.lines().stream()
                .filter(line -> line.name().equals(Words.label(mention.passage().scope())))
                .findFirst();
        if (row.isEmpty() || !average && !planned) {
            return Optional.empty();
        }
        return average
                ? differs(mention, row.get(), List.of(table.actualColumn()), "average in post")
                : differs(mention, row.get(), table.plannedColumns(), "planned");
    }

    private Optional<Flaw> differs(Mention mention, Grid.Row row, List<Integer> columns, String what) {
        if (columns.stream().anyMatch(column -> mention.is(row.value(column)))) {
            return Optional.empty();
        }
        String printed = row.cells().get(columns.get(columns.size() - 1)).printed();
        return Optional.of(Flaw.error(
                id(),
                columns.size() == 1 && what.equals("planned") ? 45 : 80,
                "%s, %s: the explanation says %s, the table %s"
                        .formatted(row.label(), what, mention.printed(), printed),
                mention.place(),
                new Finding.Place(row.where(), printed)));
    }
}
