package org.missionbench.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Chart;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.content.Heading;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Listing;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.content.Paragraph;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.FigureStyle;

/** Every spot of a document that prints a figure or words, in the order of reading. */
final class PrintedSpots implements Block.Visitor<Block> {

    private static final char SPACE = ' ';

    private final Map<String, Spot> spots = new LinkedHashMap<>();
    private final Map<String, Integer> used = new HashMap<>();
    private final Whereabouts whereabouts = new Whereabouts();
    private Document.Part part = new Document.Part("", new Heading(1, ""));

    private PrintedSpots() {}

    /** The spots by their ids. */
    static Map<String, Spot> of(Document document) {
        PrintedSpots reading = new PrintedSpots();
        for (Document.Part part : document.parts()) {
            reading.part = part;
            part.block().accept(reading);
        }
        return reading.spots;
    }

    @Override
    public Block heading(Heading heading) {
        whereabouts.enter(part, heading);
        if (!heading.aside().isEmpty()) {
            add("heading " + whereabouts, whereabouts + ", heading", heading.aside(), null);
        }
        return heading;
    }

    @Override
    public Block paragraph(Paragraph paragraph) {
        String which = part.number().isEmpty()
                ? "paragraph"
                : "paragraph " + part.number().replaceAll("\\.$", "");
        text(
                paragraph.name().isEmpty() ? whereabouts + "/" : paragraph.name(),
                whereabouts + ", " + which,
                paragraph.text());
        return paragraph;
    }

    @Override
    public Block listing(Listing listing) {
        listing.items().forEach(item -> text(whereabouts + "/item", whereabouts + ", list", item));
        return listing;
    }

    @Override
    public Block table(Table table) {
        for (Table.Row row : table.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                cell(table, row, column);
            }
        }
        return table;
    }

    @Override
    public Block chart(Chart chart) {
        return chart.table().accept(this);
    }

    @Override
    public Block notice(Notice notice) {
        add(whereabouts + "/notice", whereabouts + ", notice", notice.text(), null);
        return notice;
    }

    private void cell(Table table, Table.Row row, int column) {
        String id = "table %s/%s/%d".formatted(table.id(), row.id(), column);
        Table.Column head = table.columns().get(column);
        String where = "%s, table, %s%s".formatted(whereabouts, label(row), column == 0 ? "" : ", " + head(head));
        Table.Cell cell = row.cells().get(column);
        if (cell instanceof Table.FigureCell figure) {
            add(id, where, printed(figure.figure(), figure.style()), figure.figure());
        } else if (cell instanceof Table.ProseCell prose) {
            prose.paragraphs().forEach(paragraph -> text(id, where, paragraph));
        } else if (cell instanceof Table.TextCell words) {
            add(id, where, words.text(), null);
        }
    }

    private static String label(Table.Row row) {
        Table.Cell first = row.cells().get(0);
        if (first instanceof Table.TextCell words) {
            return words.text();
        }
        return first instanceof Table.ProseCell prose && !prose.paragraphs().isEmpty()
                ? words(prose.paragraphs().get(0), true)
                : row.id();
    }

    private static String head(Table.Column column) {
        return column.span().isEmpty() ? column.head() : column.span() + ", " + column.head();
    }

    private void text(String id, String where, List<Inline> pieces) {
        String own = unique(id);
        spots.put(own, new Spot(own, where, words(pieces, false), null));
        for (Inline piece : pieces) {
            if (piece instanceof Inline.BoundFigure bound) {
                add(own + "/" + bound.key(), where, printed(bound.figure(), bound.style()), bound.figure());
            }
        }
    }

    /** The words of a text; with figures, or with what they are bound to, which does not change with them. */
    private static String words(List<Inline> pieces, boolean withFigures) {
        List<String> words = new ArrayList<>();
        for (Inline piece : pieces) {
            if (piece instanceof Inline.Words plain) {
                words.add(plain.text());
            } else if (piece instanceof Inline.Emphasis emphasis) {
                words.add(emphasis.text());
            } else if (piece instanceof Inline.SourcedNumber number) {
                words.add(number.printed());
            } else if (piece instanceof Inline.BoundFigure bound) {
                words.add(withFigures ? printed(bound.figure(), bound.style()) : "{" + bound.key() + "}");
            }
        }
        return String.join("", words);
    }

    private static String printed(@Nullable Figure figure, FigureStyle style) {
        return figure == null ? FigureStyle.nil() : style.print(figure, SPACE);
    }

    private void add(String id, String where, String printed, @Nullable Figure figure) {
        String own = unique(id);
        spots.put(own, new Spot(own, where, printed, figure));
    }

    private String unique(String id) {
        int time = used.merge(id, 1, Integer::sum);
        return time == 1 ? id : id + "·" + time;
    }
}
