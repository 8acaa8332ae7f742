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
    private String heading = "";

    private DocumentLines() {}

    /**
     * A line.
     *
     * @param where the heading above it, for a cell with its row and column
     * @param cell whether it stands in a table
     * @param text with ordinary spaces
     */
    record Line(String where, boolean cell, String text) {}

    /**
     * Takes a document apart.
     *
     * @param skipped whether a paragraph is left out
     */
    static List<Line> of(List<ReadBlock> blocks, Predicate<ReadParagraph> skipped) {
        DocumentLines reading = new DocumentLines();
        for (ReadBlock block : blocks) {
            if (block instanceof ReadTable table) {
                reading.table(table);
            } else if (block instanceof ReadParagraph paragraph && !skipped.test(paragraph)) {
                reading.paragraph(paragraph);
            }
        }
        return reading.lines;
    }

    private void paragraph(ReadParagraph paragraph) {
        if (paragraph.headingDepth() > 0) {
            heading = PrintedTexts.plain(paragraph.text());
        }
        add(heading, false, paragraph.text());
    }

    private void table(ReadTable table) {
        for (List<String> row : table.rows()) {
            String label = row.isEmpty() ? "" : PrintedTexts.plain(row.get(0));
            for (int column = 0; column < row.size(); column++) {
                String where = "%s, table, row '%s', column %d".formatted(heading, shortened(label), column + 1);
                row.get(column).lines().forEach(text -> add(where, true, text));
            }
        }
    }

    private static String shortened(String label) {
        int longest = 60;
        return label.length() <= longest ? label : label.substring(0, label.lastIndexOf(' ', longest)) + " …";
    }

    private void add(String where, boolean cell, String text) {
        String plain = PrintedTexts.plain(text);
        if (!plain.isEmpty()) {
            lines.add(new Line(where, cell, plain));
        }
    }
}
