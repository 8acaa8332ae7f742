package org.missionbench.facilities;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;

/** The measures of all sources of facilities. */
record MeasuredFigures(Map<String, Measure> byKey) {

    static MeasuredFigures of(RecordStore store, MissionPeriod scope) {
        List<MeasureSource> sources = List.of(
                new EstateMeasures(store),
                new ServiceMeasures(store),
                new GeneratorMeasures(store),
                new PlantMeasures(store),
                new WasteMeasures(store),
                new ProjectMeasures(store),
                new ScoreMeasures(store),
                new EnergyMeasures(store),
                new CostMeasures(store));
        return new MeasuredFigures(sources.stream()
                .flatMap(source -> source.measures(scope).stream())
                .collect(Collectors.toMap(measure -> measure.key().key(), measure -> measure)));
    }

    /** The exact value, with its unit. */
    String value(String key) {
        return Optional.ofNullable(byKey.get("facilities." + key))
                .flatMap(Measure::value)
                .orElseThrow()
                .toString();
    }

    /** All of them as the platform hands them out. */
    SortedMap<MeasureKey, Measure> sorted() {
        SortedMap<MeasureKey, Measure> all = new TreeMap<>();
        byKey.values().forEach(measure -> all.put(measure.key(), measure));
        return all;
    }
}
