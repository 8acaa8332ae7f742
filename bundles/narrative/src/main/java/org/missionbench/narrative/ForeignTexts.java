package org.missionbench.narrative;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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

/** What the report prints outside tables that is none of the narrative's texts: headings, lists and notes of modules. */
final class ForeignTexts implements Block.Visitor<Block> {

    private final Set<String> texts = new HashSet<>();

    private ForeignTexts() {}

    /** Whether a text is printed in a report and is none of some others. */
    static Predicate<String> of(Document document, Set<String> own) {
        ForeignTexts reading = new ForeignTexts();
        document.parts().forEach(part -> part.block().accept(reading));
        reading.texts.removeAll(own);
        return reading::has;
    }

    // a notice is printed behind a word that says what it is: "Missing. This part …"
    private boolean has(String text) {
        return texts.contains(text)
                || texts.contains(text.substring(text.indexOf(". ") + 1).strip());
    }

    @Override
    public Block heading(Heading heading) {
        add(heading.text());
        add(heading.text() + " " + heading.aside());
        return heading;
    }

    @Override
    public Block paragraph(Paragraph paragraph) {
        if (paragraph.name().isEmpty()) {
            add(printed(paragraph.text()));
        }
        return paragraph;
    }

    @Override
    public Block listing(Listing listing) {
        listing.items().forEach(item -> add(printed(item)));
        return listing;
    }

    @Override
    public Block table(Table table) {
        add(table.title());
        add(table.caption());
        add("(" + table.caption() + ")");
        table.notes().forEach((mark, note) -> {
            add(note);
            add(mark + " " + note);
            add("(" + mark + ") " + note);
        });
        return table;
    }

    @Override
    public Block chart(Chart chart) {
        add(chart.title());
        return chart.table().accept(this);
    }

    @Override
    public Block notice(Notice notice) {
        add(notice.text());
        return notice;
    }

    private void add(String text) {
        texts.add(PrintedTexts.plain(text));
    }

    private static String printed(List<Inline> pieces) {
        return pieces.stream().map(ForeignTexts::printed).collect(Collectors.joining());
    }

    private static String printed(Inline piece) {
        if (piece instanceof Inline.Words words) {
            return words.text();
        }
        if (piece instanceof Inline.Emphasis emphasis) {
            return emphasis.text();
        }
        if (piece instanceof Inline.SourcedNumber number) {
            return number.printed();
        }
        return piece instanceof Inline.BoundFigure bound
                ? bound.figure() == null ? FigureStyle.nil() : bound.style().print(bound.figure(), ' ')
                : "";
    }
}
