package org.missionbench.vehicles;

import java.util.Optional;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;

/** Cells of vehicles's tables. */
final class Cells {

    private Cells() {}

    static Table.Cell text(String words) {
        return new Table.TextCell(words);
    }

    /** A figure that is a measure; a dash where it does not exist. */
    static Table.Cell figure(Optional<? extends Figure> figure, FigureStyle style, String... key) {
        Table.FigureCell cell = new Table.FigureCell(figure.orElse(null), style);
        return figure.isPresent() ? cell.withMeasure(new MeasureKey("vehicles." + String.join(".", key))) : cell;
    }
}
