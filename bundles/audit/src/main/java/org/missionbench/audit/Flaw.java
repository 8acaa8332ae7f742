package org.missionbench.audit;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.missionbench.contracts.check.Finding;

/**
 * A suspected contradiction.
 *
 * @param finding what disagrees
 * @param confidence how certain it is, in per cent
 */
record Flaw(Finding finding, int confidence) {

    /** Figures that contradict each other. */
    static Flaw error(String rule, int confidence, String statement, Finding.Place... places) {
        return new Flaw(new Finding(rule, Finding.Severity.ERROR, statement, List.of(places)), confidence);
    }

    /** Something that a complete report explains or mends. */
    static Flaw warning(String rule, int confidence, String statement, Finding.Place... places) {
        return new Flaw(new Finding(rule, Finding.Severity.WARNING, statement, List.of(places)), confidence);
    }

    /** The same contradiction found at several places, once with all of them. */
    static List<Flaw> merged(List<Flaw> flaws) {
        Map<String, Flaw> byStatement = new LinkedHashMap<>();
        for (Flaw flaw : flaws) {
            byStatement.merge(flaw.finding.rule() + flaw.finding.statement(), flaw, Flaw::with);
        }
        return List.copyOf(byStatement.values());
    }

    private Flaw with(Flaw other) {
        Set<Finding.Place> places = new LinkedHashSet<>(finding.places());
        places.addAll(other.finding.places());
        return new Flaw(
                new Finding(finding.rule(), finding.severity(), finding.statement(), List.copyOf(places)),
                Math.max(confidence, other.confidence));
    }

    /** The same with so little confidence that it is shown on request only. */
    Flaw doubted() {
        return new Flaw(finding, Math.min(confidence, 40));
    }

    /** Severity times confidence: the order in which a person should look. */
    int weight() {
        return confidence
                * (finding.severity() == Finding.Severity.ERROR
                        ? 3
                        : finding.severity() == Finding.Severity.WARNING ? 2 : 1);
    }
}
