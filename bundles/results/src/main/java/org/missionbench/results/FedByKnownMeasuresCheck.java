package org.missionbench.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A measure that is to feed a number or to show that a follow-up holds exists. */
@Component
public final class FedByKnownMeasuresCheck implements ConsistencyCheck {

    private final RecordStore store;
    private final Measures measures;

    /** Needs the rows, and the measures they are compared with. */
    @Activate
    public FedByKnownMeasuresCheck(@Reference RecordStore store, @Reference Measures measures) {
        this.store = store;
        this.measures = measures;
    }

    @Override
    public String id() {
        return "results/fed-by-known-measures";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        List<Finding.Place> named = new ArrayList<>();
        StatedNumbers.of(store, scope).forEach(number -> number.sourceKey()
                .ifPresent(key -> named.add(new Finding.Place(number.title(), key.key()))));
        for (FollowUp row : store.all(scope, FollowUp.class)) {
            if (row.measure() != null) {
                named.add(new Finding.Place("follow-up, " + row.code(), row.measure()));
            }
        }
        if (named.isEmpty()) {
            return List.of();
        }
        Map<MeasureKey, Measure> all = measures.all(scope);
        return named.stream()
                .filter(place -> !all.containsKey(new MeasureKey(place.value())))
                .collect(Collectors.groupingBy(
                        place -> place.value().substring(0, place.value().indexOf('.')),
                        TreeMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> finding(entry.getKey(), entry.getValue()))
                .toList();
    }

    // a module that is absent is one thing to mend, not as many as its measures are named
    private Finding finding(String module, List<Finding.Place> places) {
        return new Finding(
                id(),
                Finding.Severity.WARNING,
                "Nothing present computes %s, which %s of results, so stated numbers stand unproved; correct the keys or install the module '%s'"
                        .formatted(
                                written(places),
                                places.size() == 1
                                        ? "is named in a row"
                                        : "are named in %d rows".formatted(places.size()),
                                module),
                places);
    }

    private static String written(List<Finding.Place> places) {
        List<String> keys = places.stream().map(Finding.Place::value).distinct().toList();
        return keys.size() == 1 ? keys.get(0) : "%s and %d other measures".formatted(keys.get(0), keys.size() - 1);
    }
}
