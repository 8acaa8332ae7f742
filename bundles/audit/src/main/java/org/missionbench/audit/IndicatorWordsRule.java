package org.missionbench.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.check.Finding;

/** What is called higher than planned is higher than the target, and a target that is missed is explained. */
final class IndicatorWordsRule implements Rule {

    @Override
    public String id() {
        return "audit/indicator-remarks-fit-target";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        for (Indicator indicator : report.indicators()) {
            Optional<Target> target = Target.of(indicator);
            Optional<Mention> actual = target.flatMap(wanted ->
                    wanted.actual(report.mentionsIn(indicator.actual()).toList()));
            actual.flatMap(found -> judge(indicator, target.orElseThrow(), found))
                    .ifPresent(flaws::add);
        }
        return flaws;
    }

    // the only number, one of the things the indicator counts, or one that "was" the result
    private static boolean isCertain(AuditedReport report, Indicator indicator, Mention actual) {
        long alike = report.mentionsIn(indicator.actual())
                .filter(mention -> mention.unit() == actual.unit())
                .count();
        boolean named = !actual.head().isEmpty()
                && Words.stems(indicator.planned().text()).contains(actual.head());
        return alike == 1 || named || actual.before(10).matches("(?s).*\\bwas\\s$");
    }

    private Optional<Flaw> judge(Indicator indicator, Target target, Mention actual) {
        Finding.Place planned = new Finding.Place(indicator.planned().where(0), target.printed());
        Optional<Boolean> higher = Explanation.claimsHigher(indicator.actual());
        int order = actual.value().compareTo(target.value());
        if (higher.isPresent() && (higher.get() ? order <= 0 : order >= 0)) {
            return Optional.of(Flaw.error(
                    id(),
                    75,
                    "Indicator %s: %s is called %s than planned, but the target is %s"
                            .formatted(
                                    indicator.number(),
                                    actual.printed(),
                                    higher.get() ? "higher" : "lower",
                                    Amounts.print(target.value())),
                    actual.place(),
                    planned));
        }
        if (target.isMetBy(actual.value()) || Explanation.isGiven(indicator.actual())) {
            return unknownDirection(indicator, target, actual, planned);
        }
        return Optional.of(Flaw.warning(
                id(),
                70,
                "Indicator %s: %s misses the target %s, and nothing explains it"
                        .formatted(indicator.number(), actual.printed(), target.printed()),
                actual.place(),
                planned));
    }

    // a score below a target that is its best possible value is a miss, whatever the indicator calls it
    private Optional<Flaw> unknownDirection(Indicator indicator, Target target, Mention actual, Finding.Place planned) {
        boolean full = target.value().intValue() == 100 && actual.value().compareTo(target.value()) < 0;
        if (target.direction() != Target.Direction.UNKNOWN || !full || Explanation.isGiven(indicator.actual())) {
            return Optional.empty();
        }
        return Optional.of(Flaw.warning(
                id(),
                60,
                "Indicator %s: %s is below the target %s, and nothing explains it"
                        .formatted(indicator.number(), actual.printed(), target.printed()),
                actual.place(),
                planned));
    }
}
