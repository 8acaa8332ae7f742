package org.missionbench.facilities;

import java.util.Optional;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.Quantity;

/** Cells of the tables of facilities. */
final class Cells {

    private Cells() {}

    static Table.Cell text(String words) {
        return new Table.TextCell(words);
    }

    /** A count that is no measure. */
    static Table.Cell count(long count) {
        return new Table.FigureCell(vehicles(count), FigureStyle.COUNT);
    }

    /** A figure that is a measure; a dash where it does not exist. */
    static Table.Cell figure(Optional<? extends Figure> figure, FigureStyle style, String... key) {
        Table.FigureCell cell = new Table.FigureCell(figure.orElse(null), style);
        return figure.isPresent() ? cell.withMeasure(new MeasureKey("facilities." + String.join(".", key))) : cell;
    }

    static Quantity vehicles(long count) {
        return Quantity.of(count, "vehicle");
    }
}
