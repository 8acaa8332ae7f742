package org.missionbench.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.missionbench.contracts.check.Finding;

/** A finding as the commands show it. */
final class FindingText {

    private FindingText() {}

    /** Severity, statement and rule: the statement names the places and their values. */
    static List<String> row(Finding finding) {
        return List.of(finding.severity().name().toLowerCase(Locale.ROOT), finding.statement(), finding.rule());
    }

    static Map<String, Object> data(Finding finding) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        data.put("rule", finding.rule());
        data.put("statement", finding.statement());
        data.put(
                "places",
                finding.places().stream()
                        .map(place -> Map.of("where", place.where(), "value", place.value()))
                        .toList());
        return data;
    }
}
