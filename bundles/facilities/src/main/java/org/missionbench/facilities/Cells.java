package org.missionbench.facilities;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.Quantity;

/** Cells of the tables of facilities. */
final class Cells {

    private Cells() {}

    static Table.Cell text(@Nullable String words) {
        return new Table.TextCell(words == null ? "" : words);
    }

    /** A figure that is no measure; a dash where it does not exist. */
    static Table.Cell plain(@Nullable Figure figure, FigureStyle style) {
        return new Table.FigureCell(figure, style);
    }

    static Table.Cell count(long count, String unit) {
        return plain(Quantity.of(count, unit), FigureStyle.COUNT);
    }

    /** A figure that is a measure; a dash where it does not exist. */
    static Table.Cell figure(@Nullable Figure figure, FigureStyle style, String... key) {
        Table.FigureCell cell = new Table.FigureCell(figure, style);
        return figure == null ? cell : cell.withMeasure(new MeasureKey("facilities." + String.join(".", key)));
    }

    /** A count that is a measure. */
    static Table.Cell counted(long count, String unit, String... key) {
        return figure(Quantity.of(count, unit), FigureStyle.COUNT, key);
    }

    static Table.Row line(String id, Table.Cell... cells) {
        return new Table.Row(id, Table.RowKind.LINE, List.of(cells));
    }

    static Table.Row total(Table.Cell... cells) {
        return new Table.Row("total", Table.RowKind.TOTAL, List.of(cells));
    }

    /** A table without notes. */
    static Table table(String id, String title, String caption, List<Table.Column> columns, List<Table.Row> rows) {
        return new Table(id, title, caption, columns, rows, Map.of());
    }

    /** Heads of text, then heads of figures. */
    static List<Table.Column> columns(List<String> texts, String... figures) {
        return Stream.concat(
                        texts.stream().map(Table.Column::text),
                        Stream.of(figures).map(Table.Column::figures))
                .toList();
    }
}
