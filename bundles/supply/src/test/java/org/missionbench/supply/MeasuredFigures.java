package org.missionbench.supply;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.missionbench.kernel.Percentage;

/** The measures of all sources of supply. */
record MeasuredFigures(Map<String, Measure> byKey) {

    static MeasuredFigures of(RecordStore store, MissionPeriod scope) {
        List<MeasureSource> sources = List.of(
                new AcquisitionMeasures(store),
                new CargoMeasures(store),
                new PropertyMeasures(store),
                new InventoryMeasures(store),
                new IndexMeasures(store),
                new WriteOffMeasures(store),
                new TargetMeasures(store));
        return new MeasuredFigures(sources.stream()
                .flatMap(source -> source.measures(scope).stream())
                .collect(Collectors.toMap(measure -> measure.key().key(), measure -> measure)));
    }

    /** All modules' figures, of which there are only ours. */
    static Measures ofAll(RecordStore store) {
        return scope -> {
            TreeMap<MeasureKey, Measure> all = new TreeMap<>();
            of(store, scope).byKey().values().forEach(measure -> all.put(measure.key(), measure));
            return all;
        };
    }

    /** A figure rounded for print: one decimal for percentages, cents for amounts, none for counts. */
    String printed(String key) {
        Figure figure =
                Optional.ofNullable(byKey.get(key)).flatMap(Measure::value).orElseThrow();
        int decimals = figure instanceof Percentage ? 1 : figure instanceof Money ? 2 : 0;
        return FigureStyle.COUNT
                .scaled(figure)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
