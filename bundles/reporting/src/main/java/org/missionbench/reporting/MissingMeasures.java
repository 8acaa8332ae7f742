package org.missionbench.reporting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.missionbench.contracts.check.Finding;
import org.missionbench.kernel.MeasureKey;

/** Bound numbers without a figure: one finding for an absent module, else one for each measure or wrong spelling. */
final class MissingMeasures {

    private static final String RULE = "reporting/bound-numbers";

    private final Set<String> modulesPresent;
    private final SortedMap<String, SortedSet<MeasureKey>> byModule = new TreeMap<>();

    private final List<String> problems = new ArrayList<>();

    MissingMeasures(Collection<MeasureKey> present) {
        this.modulesPresent = present.stream().map(MissingMeasures::module).collect(Collectors.toSet());
    }

    void add(MeasureKey key) {
        byModule.computeIfAbsent(module(key), module -> new TreeSet<>()).add(key);
    }

    /** A bound number that is wrongly written, and printed as it stands. */
    void addProblem(String problem) {
        problems.add(problem);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        problems.forEach(problem -> findings.add(new Finding(
                RULE,
                Finding.Severity.ERROR,
                "The text prints a bound number as it is written, because of " + problem,
                List.of())));
        byModule.forEach((module, keys) -> {
            if (modulesPresent.contains(module)) {
                keys.forEach(key -> findings.add(finding(
                        "The text uses the measure %s, which the module '%s' does not have or which has no value; see: measures %s.*"
                                .formatted(key, module, module),
                        List.of(key))));
            } else {
                findings.add(finding(
                        "The text uses %d measures of the module '%s', which is not installed or has no rows; install it with: features install %s"
                                .formatted(keys.size(), module, module),
                        keys));
            }
        });
        return findings;
    }

    private static Finding finding(String statement, Collection<MeasureKey> keys) {
        return new Finding(
                RULE,
                Finding.Severity.WARNING,
                statement,
                keys.stream()
                        .map(key -> new Finding.Place("measure " + key, "none"))
                        .toList());
    }

    private static String module(MeasureKey key) {
        return key.key().substring(0, key.key().indexOf('.'));
    }
}
