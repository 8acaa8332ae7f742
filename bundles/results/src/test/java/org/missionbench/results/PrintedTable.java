package org.missionbench.results;

import java.util.List;
import java.util.stream.Collectors;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Heading;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.kernel.MissionPeriod;

/** Tables as a reader sees them: each row as its cells joined by bars, paragraphs by slashes. */
final class PrintedTable {

    private static final char COMMA_ONLY = ' ';

    private final Measures measures;
    private final MissionPeriod scope;

    PrintedTable(Measures measures, MissionPeriod scope) {
        this.measures = measures;
        this.scope = scope;
    }

    /** Headings and rows, in order. */
    List<String> lines(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Table table
                        ? rows(table).stream()
                        : List.of(((Heading) block).text()).stream())
                .toList();
    }

    List<String> rows(Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(this::cell).collect(Collectors.joining("|")))
                .toList();
    }

    private String cell(Table.Cell cell) {
        if (cell instanceof Table.ProseCell prose) {
            return prose.paragraphs().stream()
                    .map(text -> text.stream().map(this::piece).collect(Collectors.joining()))
                    .collect(Collectors.joining("/"));
        }
        return ((Table.TextCell) cell).text();
    }

    private String piece(Inline piece) {
        if (piece instanceof Inline.BoundFigure bound) {
            return measures.find(scope, bound.key())
                    .flatMap(Measure::value)
                    .map(figure -> bound.style().print(figure, COMMA_ONLY))
                    .orElse("?" + bound.key());
        }
        return piece instanceof Inline.SourcedNumber sourced ? sourced.printed() : ((Inline.Words) piece).text();
    }
}
