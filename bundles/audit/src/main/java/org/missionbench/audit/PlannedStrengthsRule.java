package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.missionbench.contracts.check.Finding;

/**
 * Where outputs are planned for the whole authorized strength of uniformed personnel, an output planned for civilian and
 * uniformed personnel is planned for the authorized strength of both.
 */
final class PlannedStrengthsRule implements Rule {

    private static final Pattern STRENGTH = Pattern.compile("(?is).*\\b(?:strength|average) of (?:up to )?$");
    private static final Pattern OF_BOTH =
            Pattern.compile("(?is)^ civilian(?: personnel)? and (?:uniformed|military)\\b.*");
    private static final Pattern OF_UNIFORMED =
            Pattern.compile("(?is)^ (?:authorized )?(?:military and police|uniformed) personnel\\b.*");

    @Override
    public String id() {
        return "audit/planned-strengths-add-up";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        IncumbencyTable.of(report).ifPresent(table -> judge(report, table, flaws));
        return flaws;
    }

    private void judge(AuditedReport report, IncumbencyTable table, List<Flaw> flaws) {
        BigDecimal uniformed = table.sum(0, IncumbencyTable::isUniformed);
        BigDecimal all = table.sum(0, row -> true);
        boolean atFullStrength = uniformed.signum() != 0
                && planned(report, OF_UNIFORMED).stream().anyMatch(mention -> mention.is(uniformed));
        planned(report, OF_BOTH).stream()
                .filter(mention -> atFullStrength && !mention.is(all))
                .forEach(mention -> flaws.add(Flaw.warning(
                        id(),
                        55,
                        "An output is planned for %s, others for all that are authorized: %s"
                                .formatted(mention.printed(), Amounts.print(all)),
                        mention.place(),
                        new Finding.Place(table.lines().get(0).where() + " ff.", Amounts.print(all)))));
    }

    private static List<Mention> planned(AuditedReport report, Pattern whom) {
        return report.mentions().stream()
                .filter(mention -> mention.unit() == Unit.COUNT
                        && mention.passage().kind() == Passage.Kind.PLANNED
                        && STRENGTH.matcher(mention.before(40)).matches()
                        && whom.matcher(mention.after(60)).matches())
                .toList();
    }
}
