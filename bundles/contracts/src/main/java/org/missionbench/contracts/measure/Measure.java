package org.missionbench.contracts.measure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.MeasureKey;

/**
 * A named figure with where it comes from.
 *
 * @param key its name
 * @param title what a person calls it, in a few words
 * @param figure the exact value; absent when none exists, such as a percentage of nothing
 * @param method how it is computed, in a sentence with the formula and the sign
 * @param rows the rows it is computed from
 */
public record Measure(MeasureKey key, String title, @Nullable Figure figure, String method, List<RowSelection> rows) {

    /** Copies. */
    public Measure {
        rows = List.copyOf(rows);
    }

    /** The value; empty when none exists. */
    public Optional<Figure> value() {
        return Optional.ofNullable(figure);
    }
}
