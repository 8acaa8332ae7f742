package org.missionbench.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.check.Finding.Place;

/** A finding as the commands show it. */
final class FindingText {

    private FindingText() {}

    static List<String> row(Finding finding) {
        return List.of(
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.rule(),
                finding.statement(),
                finding.places().stream().map(FindingText::place).collect(Collectors.joining("\n")));
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

    private static String place(Place place) {
        return place.value().isEmpty() ? place.where() : place.where() + ": " + place.value();
    }
}
