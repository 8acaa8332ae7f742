package org.missionbench.supply;

import java.util.Optional;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.Quantity;

/** Cells of the tables of supply. */
final class Cells {

    private Cells() {}

    static Table.Cell text(String words) {
        return new Table.TextCell(words);
    }

    /** A count that is no measure. */
    static Table.Cell count(long count, String unit) {
        return new Table.FigureCell(Quantity.of(count, unit), FigureStyle.COUNT);
    }

    /** A figure that is no measure; a dash where it does not exist. */
    static Table.Cell plain(Optional<? extends Figure> figure, FigureStyle style) {
        return new Table.FigureCell(figure.orElse(null), style);
    }

    /** A figure that is a measure; a dash where it does not exist. */
    static Table.Cell figure(Optional<? extends Figure> figure, FigureStyle style, String... key) {
        Table.FigureCell cell = new Table.FigureCell(figure.orElse(null), style);
        return figure.isPresent() ? cell.withMeasure(new MeasureKey("supply." + String.join(".", key))) : cell;
    }
}
