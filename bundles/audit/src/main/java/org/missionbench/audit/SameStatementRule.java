package org.missionbench.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is stated twice, in nearly the same words, has the same number both times. */
final class SameStatementRule implements Rule {

    @Override
    public String id() {
        return "audit/same-statement-same-number";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        Statements statements = new Statements(report);
        Map<String, List<Statements.Statement>> byThing =
                statements.all().stream().collect(Collectors.groupingBy(Statements.Statement::thing));
        List<Flaw> flaws = new ArrayList<>();
        byThing.forEach((thing, alike) ->
                alike.forEach(one -> contradiction(one, alike, statements).ifPresent(flaws::add)));
        return flaws;
    }

    private Optional<Flaw> contradiction(
            Statements.Statement one, List<Statements.Statement> alike, Statements statements) {
        List<Statements.Likeness> comparable = alike.stream()
                .filter(other -> one.mayContradict(other))
                .map(other -> new Statements.Likeness(other, statements.likeness(one, other)))
                .filter(likeness -> likeness.score() >= Statements.SOMEWHAT_ALIKE)
                .sorted(Comparator.comparingInt(Statements.Likeness::score).reversed())
                .toList();
        boolean confirmed = comparable.stream()
                .anyMatch(likeness -> likeness.other().mention().agrees(one.mention()));
        if (confirmed || comparable.isEmpty()) {
            return Optional.empty();
        }
        Statements.Likeness best = comparable.get(0);
        boolean enough = best.score() >= Statements.ALIKE
                || one.mention().differsByOneDigit(best.other().mention());
        if (!enough) {
            return Optional.empty();
        }
        // each pair once, and only when the other side has no better partner that agrees with it
        boolean first = one.order() < best.other().order();
        boolean otherConfirmed = alike.stream()
                .anyMatch(other -> best.other().mayContradict(other)
                        && other.mention().agrees(best.other().mention())
                        && statements.likeness(best.other(), other) > best.score());
        boolean planned = isPlanned(one, alike, statements) || isPlanned(best.other(), alike, statements);
        return !first || otherConfirmed || planned ? Optional.empty() : Optional.of(flaw(one, best));
    }

    // a text that repeats the plan in other words does not contradict the result
    private static boolean isPlanned(
            Statements.Statement one, List<Statements.Statement> alike, Statements statements) {
        return alike.stream()
                .anyMatch(other -> other != one
                        && other.mention().passage().isPlanned()
                        && other.mention().agrees(one.mention())
                        && (one.mention().noun().size() > 1
                                        && one.mention()
                                                .noun()
                                                .equals(other.mention().noun())
                                || statements.likeness(one, other) >= Statements.SOMEWHAT_ALIKE));
    }

    private Flaw flaw(Statements.Statement one, Statements.Likeness best) {
        return Flaw.error(
                id(),
                Math.min(90, Math.max(60, best.score() + 10)),
                "Nearly the same is said with %s and with %s"
                        .formatted(
                                one.mention().printed(), best.other().mention().printed()),
                one.mention().place(),
                best.other().mention().place());
    }
}
