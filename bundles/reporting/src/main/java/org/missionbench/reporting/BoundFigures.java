package org.missionbench.reporting;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.BoundText;
import org.missionbench.contracts.content.Chart;
import org.missionbench.contracts.content.Heading;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Listing;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.content.Paragraph;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.MeasureKey;

/** Fills the bound numbers of blocks with their measures. */
final class BoundFigures implements Block.Visitor<Block> {

    private final Function<MeasureKey, Optional<Figure>> measures;
    private final Consumer<MeasureKey> missing;
    private final Consumer<String> problems;
    private final Cells cells = new Cells();
    private final Pieces pieces = new Pieces();

    /**
     * A filler.
     *
     * @param measures the value of a measure; empty when no module present has it
     * @param missing is told each key without a value
     * @param problems is told what is wrongly written and therefore printed as it stands
     */
    BoundFigures(
            Function<MeasureKey, Optional<Figure>> measures, Consumer<MeasureKey> missing, Consumer<String> problems) {
        this.measures = measures;
        this.missing = missing;
        this.problems = problems;
    }

    @Override
    public Block heading(Heading heading) {
        return heading;
    }

    @Override
    public Block paragraph(Paragraph paragraph) {
        return new Paragraph(paragraph.name(), paragraph.counted(), filled(paragraph.text()));
    }

    @Override
    public Block listing(Listing listing) {
        return new Listing(listing.items().stream().map(this::filled).toList());
    }

    @Override
    public Block table(Table table) {
        return filled(table);
    }

    @Override
    public Block chart(Chart chart) {
        return chart;
    }

    @Override
    public Block notice(Notice notice) {
        return notice;
    }

    private Table filled(Table table) {
        if (!table.isProse()) {
            return table;
        }
        List<Table.Row> rows = table.rows().stream()
                .map(row -> new Table.Row(
                        row.id(),
                        row.kind(),
                        row.cells().stream().map(cell -> cell.accept(cells)).toList()))
                .toList();
        return new Table(table.id(), table.title(), table.caption(), table.columns(), rows, table.notes());
    }

    private List<Inline> filled(List<Inline> text) {
        return text.stream().map(piece -> piece.accept(pieces)).toList();
    }

    /** Fills the running text in cells and leaves the others as they are. */
    private final class Cells implements Table.CellVisitor<Table.Cell> {

        @Override
        public Table.Cell text(Table.TextCell cell) {
            return cell;
        }

        @Override
        public Table.Cell figure(Table.FigureCell cell) {
            return cell;
        }

        @Override
        public Table.Cell prose(Table.ProseCell cell) {
            return new Table.ProseCell(
                    cell.paragraphs().stream().map(BoundFigures.this::filled).toList());
        }
    }

    /** Fills bound numbers, and reports words that were meant to be one. */
    private final class Pieces implements Inline.Visitor<Inline> {

        @Override
        public Inline words(Inline.Words words) {
            BoundText.problems(words.text())
                    .forEach(problem -> problems.accept("%s (in \"%s\")".formatted(problem, words.text())));
            return words;
        }

        @Override
        public Inline emphasis(Inline.Emphasis emphasis) {
            return emphasis;
        }

        @Override
        public Inline boundFigure(Inline.BoundFigure bound) {
            Optional<Figure> figure = measures.apply(bound.key());
            if (figure.isEmpty()) {
                missing.accept(bound.key());
            }
            return new Inline.BoundFigure(bound.key(), bound.style(), figure.orElse(null));
        }

        @Override
        public Inline sourcedNumber(Inline.SourcedNumber sourced) {
            return sourced;
        }

        @Override
        public Inline footnote(Inline.Footnote footnote) {
            return footnote;
        }
    }
}
