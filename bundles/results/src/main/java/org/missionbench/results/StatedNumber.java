package org.missionbench.results;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.MeasureKey;

/**
 * A number that a person has stated for an indicator or an output.
 *
 * @param key what it is called as a measure
 * @param title what a person calls it
 * @param value the number; absent until it is known
 * @param unit what it counts
 * @param source key of the measure that feeds it; absent when no module has one
 * @param rows where it stands
 */
record StatedNumber(
        MeasureKey key,
        String title,
        @Nullable BigDecimal value,
        Unit unit,
        @Nullable String source,
        RowSelection rows) {

    /** The number with its meaning. */
    Optional<Figure> figure() {
        return value == null ? Optional.empty() : Optional.of(unit.figure(value));
    }

    /** The key of the measure that feeds it. */
    Optional<MeasureKey> sourceKey() {
        return source == null ? Optional.empty() : Optional.of(new MeasureKey(source));
    }

    /** The key's beginning: module, kind and the indicator or output. */
    String owner() {
        String[] parts = key.key().split("\\.", -1);
        return String.join(".", parts[0], parts[1], parts[2]);
    }

    /** As a measure: what the person has stated, even where another measure feeds it. */
    Measure toMeasure() {
        String method = source == null
                ? "as entered by the person responsible"
                : "as entered by the person responsible; the report prints " + source
                        + " in its place where that exists";
        return new Measure(key, title, figure().orElse(null), method, List.of(rows));
    }
}
