package org.missionbench.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.missionbench.contracts.content.DocumentReader.ReadBlock;
import org.missionbench.contracts.content.DocumentReader.ReadParagraph;
import org.missionbench.contracts.content.DocumentReader.ReadTable;

/** A document that was read, as single lines that can be compared: paragraphs, headings, the paragraphs of cells. */
final class DocumentLines {

    private final List<Line> lines = new ArrayList<>();
    private final Predicate<ReadParagraph> isOwn;
    private String heading = "";
    private int section;

    private DocumentLines(Predicate<ReadParagraph> isOwn) {
        this.isOwn = isOwn;
    }

    /** What a line is. */
    enum Kind {
        HEADING,
        PARAGRAPH,
        CELL
    }

    /**
     * A line.
     *
     * @param section which heading it stands under, counted from 1; 0 before the first
     * @param where the heading above it, for a cell with its row and column
     * @param kind what it is
     * @param own whether it is one of the narrative's texts
     * @param text with ordinary spaces
     */
    record Line(int section, String where, Kind kind, boolean own, String text) {}

    /**
     * Takes a document apart.
     *
     * @param isOwn whether a paragraph is one of the narrative's texts
     */
    static List<Line> of(List<ReadBlock> blocks, Predicate<ReadParagraph> isOwn) {
        DocumentLines reading = new DocumentLines(isOwn);
        for (ReadBlock block : blocks) {
            if (block instanceof ReadTable table) {
                reading.table(table);
            } else if (block instanceof ReadParagraph paragraph) {
                reading.paragraph(paragraph);
            }
        }
        return reading.lines;
    }

    private void paragraph(ReadParagraph paragraph) {
        boolean titled = paragraph.headingDepth() > 0;
        if (titled) {
            heading = PrintedTexts.plain(paragraph.text());
            section++;
        }
        add(heading, titled ? Kind.HEADING : Kind.PARAGRAPH, isOwn.test(paragraph), paragraph.text());
    }

    private void table(ReadTable table) {
        for (List<String> row : table.rows()) {
            String label = row.isEmpty() ? "" : PrintedTexts.plain(row.get(0));
            for (int column = 0; column < row.size(); column++) {
                String where = "%s, table, row '%s', column %d".formatted(heading, shortened(label), column + 1);
                row.get(column).lines().forEach(text -> add(where, Kind.CELL, false, text));
            }
        }
    }

    private static String shortened(String label) {
        int longest = 60;
        return label.length() <= longest ? label : label.substring(0, longest).strip() + " …";
    }

    private void add(String where, Kind kind, boolean own, String text) {
        String plain = PrintedTexts.plain(text);
        if (!plain.isEmpty()) {
            lines.add(new Line(section, where, kind, own, plain));
        }
    }
}
