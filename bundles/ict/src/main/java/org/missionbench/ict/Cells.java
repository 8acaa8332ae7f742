package org.missionbench.ict;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.Quantity;

/** Cells of the tables of this module. */
final class Cells {

    private Cells() {}

    static Table.Cell text(String words) {
        return new Table.TextCell(words);
    }

    /** A count that is no measure. */
    static Table.Cell count(@Nullable Long count, String unit) {
        return new Table.FigureCell(count == null ? null : Quantity.of(count, unit), FigureStyle.COUNT);
    }

    /** A count that is a measure; a dash where it does not exist. */
    static Table.Cell count(Optional<Long> count, String unit, String... key) {
        return figure(count.map(number -> Quantity.of(number, unit)), FigureStyle.COUNT, key);
    }

    /** A figure that is a measure; a dash where it does not exist. */
    static Table.Cell figure(Optional<? extends Figure> figure, FigureStyle style, String... key) {
        Table.FigureCell cell = new Table.FigureCell(figure.orElse(null), style);
        return figure.isPresent() ? cell.withMeasure(new MeasureKey("ict." + String.join(".", key))) : cell;
    }
}
