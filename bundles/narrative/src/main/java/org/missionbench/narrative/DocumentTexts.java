package org.missionbench.narrative;

import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Chart;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.content.Heading;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Listing;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.content.Paragraph;
import org.missionbench.contracts.content.Table;

/** The running text of a whole report, of whatever module it is. */
final class DocumentTexts implements Block.Visitor<Block> {

    private static final int NUMBERED_DEPTHS = 3;

    private final List<ReportText> texts = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private String number = "";
    private String place = "";
    private String title = "";

    private DocumentTexts() {}

    /** The texts in the order of reading. */
    static List<ReportText> of(Document document) {
        DocumentTexts reading = new DocumentTexts();
        for (Document.Part part : document.parts()) {
            reading.number = part.number();
            part.block().accept(reading);
        }
        return reading.texts;
    }

    @Override
    public Block heading(Heading heading) {
        title = heading.text();
        if (heading.depth() <= NUMBERED_DEPTHS) {
            while (numbers.size() >= heading.depth()) {
                numbers.remove(numbers.size() - 1);
            }
            while (numbers.size() < heading.depth() - 1) {
                numbers.add("");
            }
            numbers.add(number.isEmpty() ? heading.text() : number.replaceAll("\\.$", ""));
            place = numbers.get(0).equals(heading.text()) ? "0" : String.join(".", numbers);
        }
        return heading;
    }

    @Override
    public Block paragraph(Paragraph paragraph) {
        if (!paragraph.name().isEmpty()) {
            place = paragraph.name().substring(0, Math.max(0, paragraph.name().lastIndexOf('/')));
        }
        add(
                paragraph.name().isEmpty() ? number.replaceAll("\\.$", "") + " of " + title : paragraph.name(),
                paragraph.text());
        return paragraph;
    }

    @Override
    public Block listing(Listing listing) {
        listing.items().forEach(item -> add("list in " + title, item));
        return listing;
    }

    @Override
    public Block table(Table table) {
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                if (cell instanceof Table.ProseCell prose) {
                    prose.paragraphs().forEach(text -> add("table in " + title + ", row " + row.id(), text));
                }
            }
        }
        return table;
    }

    @Override
    public Block chart(Chart chart) {
        return chart;
    }

    @Override
    public Block notice(Notice notice) {
        return notice;
    }

    private void add(String where, List<Inline> pieces) {
        texts.add(new ReportText(place, where, pieces));
    }
}
