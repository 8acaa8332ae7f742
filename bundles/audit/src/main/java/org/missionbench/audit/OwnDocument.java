package org.missionbench.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Chart;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.content.Heading;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Listing;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.content.Paragraph;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.FigureStyle;

/** Reads our own report from its blocks. */
final class OwnDocument implements Block.Visitor<Void> {

    private static final char SPACE = ' ';

    private final BlockDraft draft = new BlockDraft();
    private String number = "";

    private OwnDocument() {}

    static AuditedReport read(Document document) {
        OwnDocument reader = new OwnDocument();
        for (Document.Part part : document.parts()) {
            reader.number = part.number();
            part.block().accept(reader);
        }
        return reader.draft.finished();
    }

    @Override
    @SuppressWarnings("NullAway")
    public Void heading(Heading heading) {
        draft.heading((number + " " + heading.text() + " " + heading.aside()).strip());
        return null;
    }

    @Override
    @SuppressWarnings("NullAway")
    public Void paragraph(Paragraph paragraph) {
        draft.paragraph(number, text(paragraph.text()));
        return null;
    }

    @Override
    @SuppressWarnings("NullAway")
    public Void listing(Listing listing) {
        char letter = 'a';
        for (List<Inline> item : listing.items()) {
            draft.paragraph("(" + letter + ")", text(item));
            letter++;
        }
        return null;
    }

    @Override
    @SuppressWarnings("NullAway")
    public Void table(Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream()
                .map(column -> (column.span() + " " + column.head()).strip())
                .toList());
        table.rows()
                .forEach(row ->
                        rows.add(row.cells().stream().map(OwnDocument::text).toList()));
        draft.table(rows);
        return null;
    }

    @Override
    @SuppressWarnings("NullAway")
    public Void chart(Chart chart) {
        return table(chart.table());
    }

    @Override
    @SuppressWarnings("NullAway")
    public Void notice(Notice notice) {
        return null;
    }

    private static String text(Table.Cell cell) {
        if (cell instanceof Table.TextCell words) {
            return words.text();
        }
        if (cell instanceof Table.ProseCell prose) {
            return prose.paragraphs().stream().map(OwnDocument::text).collect(Collectors.joining("\n"));
        }
        Table.FigureCell figure = (Table.FigureCell) cell;
        return figure.figure() == null ? FigureStyle.nil() : figure.style().print(figure.figure(), SPACE);
    }

    private static String text(List<Inline> pieces) {
        return pieces.stream().map(OwnDocument::text).collect(Collectors.joining());
    }

    private static String text(Inline piece) {
        if (piece instanceof Inline.Words words) {
            return words.text();
        }
        if (piece instanceof Inline.Emphasis emphasis) {
            return emphasis.text();
        }
        if (piece instanceof Inline.SourcedNumber sourced) {
            return sourced.printed();
        }
        if (piece instanceof Inline.BoundFigure bound) {
            return bound.figure() == null ? FigureStyle.nil() : bound.style().print(bound.figure(), SPACE);
        }
        return "";
    }
}
