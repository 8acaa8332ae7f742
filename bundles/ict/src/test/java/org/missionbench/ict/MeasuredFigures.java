package org.missionbench.ict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.missionbench.kernel.Percentage;

/** The measures of all sources of this module. */
record MeasuredFigures(Map<String, Measure> byKey) {

    static MeasuredFigures of(RecordStore store, MissionPeriod scope) {
        List<MeasureSource> sources = List.of(
                new HoldingMeasures(store),
                new EntitlementMeasures(store),
                new ConnectionMeasures(store),
                new ProductMeasures(store),
                new IncidentMeasures(store),
                new CostMeasures(store));
        return new MeasuredFigures(sources.stream()
                .flatMap(source -> source.measures(scope).stream())
                .collect(Collectors.toMap(measure -> measure.key().key(), measure -> measure)));
    }

    /** A figure rounded for print: one decimal for percentages, none for counts, cents for amounts. */
    String printed(String key) {
        Figure figure =
                Optional.ofNullable(byKey.get(key)).flatMap(Measure::value).orElseThrow();
        int decimals = figure instanceof Percentage ? 1 : figure instanceof Money ? 2 : 0;
        BigDecimal exact = FigureStyle.RATE.scaled(figure);
        return exact.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    /** Whether there is such a measure. */
    boolean has(String key) {
        return byKey.containsKey(key);
    }
}
