package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.missionbench.contracts.check.Finding;

/** A stated average strength of civilians, of uniformed personnel or of both is the sum of the incumbency table. */
final class AverageStrengthRule implements Rule {

    private static final Pattern AVERAGE = Pattern.compile("(?is).*\\baverage(?: strength)?(?: of)?\\s*$");
    private static final Pattern WITHIN_LIST = Pattern.compile("(?is).*\\baverage strength of \\d[^.;]*\\band\\s*$");

    @Override
    public String id() {
        return "audit/average-strengths-add-up";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        IncumbencyTable.of(report).ifPresent(table -> report.mentions().stream()
                .filter(mention -> mention.unit() == Unit.COUNT
                        && !mention.passage().isPlanned()
                        && (AVERAGE.matcher(mention.before(40)).matches()
                                || WITHIN_LIST.matcher(mention.before(160)).matches()))
                .forEach(mention -> judge(mention, table, flaws)));
        return flaws;
    }

    private void judge(Mention mention, IncumbencyTable table, List<Flaw> flaws) {
        Optional<Boolean> uniformedOnly = whom(mention);
        String after = mention.after(60).toLowerCase(Locale.ROOT);
        boolean both = after.matches(
                "(?s)^ civilian(?: personnel)? and (?:uniformed|military).*|^ (?:military|uniformed)[^.]* and civilian.*");
        if (!both && uniformedOnly.isEmpty()) {
            return;
        }
        BigDecimal sum = table.sum(
                table.actualColumn(), row -> both || IncumbencyTable.isUniformed(row) == uniformedOnly.orElse(false));
        // some reports count temporary positions and people of governments, some do not
        BigDecimal temporary = table.sum(table.actualColumn(), AverageStrengthRule::isTemporary);
        BigDecimal provided = table.sum(table.actualColumn(), AverageStrengthRule::isProvided);
        boolean counted = Stream.of(BigDecimal.ZERO, temporary, provided, temporary.add(provided))
                .anyMatch(left -> mention.is(sum.subtract(left)));
        BigDecimal loose =
                BigDecimal.valueOf(table.lines().size()).movePointLeft(1).max(BigDecimal.ONE);
        BigDecimal apart = mention.value().subtract(sum).abs();
        if (counted) {
            return;
        }
        flaws.add(Flaw.error(
                id(),
                apart.compareTo(loose) <= 0 ? 50 : 75,
                "An average strength of %s is stated, but the categories of the table add up to %s"
                        .formatted(mention.printed(), Amounts.print(sum)),
                mention.place(),
                new Finding.Place(table.lines().get(0).where() + " ff.", Amounts.print(sum))));
    }

    private static boolean isTemporary(Grid.Row row) {
        return Words.label(row.group()).startsWith("temporary");
    }

    private static boolean isProvided(Grid.Row row) {
        return row.name().startsWith("government-provided");
    }

    private static Optional<Boolean> whom(Mention mention) {
        String after = mention.after(60).toLowerCase(Locale.ROOT);
        if (after.matches("(?s)^ civilian (?:personnel|staff)\\b(?! and uniformed| and military).*")) {
            return Optional.of(false);
        }
        return after.matches("(?s)^ (?:military and police|uniformed) personnel.*")
                ? Optional.of(true)
                : Optional.empty();
    }
}
