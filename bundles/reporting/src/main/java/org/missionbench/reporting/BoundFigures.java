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
        return new Table(
                table.id(),
                table.title(),
                table.caption(),
                table.columns(),
                table.rows().stream().map(this::filled).toList(),
                table.notes());
    }

    @Override
    public Block chart(Chart chart) {
        return chart;
    }

    @Override
    public Block notice(Notice notice) {
        return notice;
    }

    private Table.Row filled(Table.Row row) {
        return new Table.Row(
                row.id(), row.kind(), row.cells().stream().map(this::filled).toList());
    }

    private Table.Cell filled(Table.Cell cell) {
        return cell instanceof Table.ProseCell prose
                ? new Table.ProseCell(
                        prose.paragraphs().stream().map(this::filled).toList())
                : cell;
    }

    private List<Inline> filled(List<Inline> text) {
        return text.stream().map(this::filled).toList();
    }

    private Inline filled(Inline piece) {
        if (piece instanceof Inline.Words words) {
            BoundText.problems(words.text())
                    .forEach(problem -> problems.accept("%s (in \"%s\")".formatted(problem, words.text())));
        }
        if (!(piece instanceof Inline.BoundFigure bound)) {
            return piece;
        }
        Optional<Figure> figure = measures.apply(bound.key());
        if (figure.isEmpty()) {
            missing.accept(bound.key());
        }
        return new Inline.BoundFigure(bound.key(), bound.style(), figure.orElse(null));
    }
}
