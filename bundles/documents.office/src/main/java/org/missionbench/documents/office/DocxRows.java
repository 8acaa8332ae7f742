package org.missionbench.documents.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.w3c.dom.Element;

/**
 * The rows of a table. A cell over several columns is followed by empty ones, and a cell that goes on with the one above
 * is empty, so that what stands under a head has its position in every row.
 */
final class DocxRows {

    private static final int MOST_COLUMNS = 200;

    private final Element table;
    private final Function<Element, String> lines;

    DocxRows(Element table, Function<Element, String> lines) {
        this.table = table;
        this.lines = lines;
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        addRows(table, rows);
        return rows;
    }

    private void addRows(Element parent, List<List<String>> rows) {
        for (Element child : DocxXml.children(parent)) {
            switch (child.getLocalName()) {
                case "tr" -> {
                    if (DocxXml.descendant(child, "trPr", "del").isEmpty()) {
                        rows.add(cells(child));
                    }
                }
                case "sdt" -> DocxXml.child(child, "sdtContent").ifPresent(content -> addRows(content, rows));
                case "ins", "customXml" -> addRows(child, rows);
                default -> {}
            }
        }
    }

    private List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        addBlanks(DocxXml.number(row, "trPr", "gridBefore").orElse(0), cells);
        addCells(row, cells);
        addBlanks(DocxXml.number(row, "trPr", "gridAfter").orElse(0), cells);
        return cells;
    }

    private void addCells(Element parent, List<String> cells) {
        for (Element child : DocxXml.children(parent)) {
            switch (child.getLocalName()) {
                case "tc" -> addCell(child, cells);
                case "sdt" -> DocxXml.child(child, "sdtContent").ifPresent(content -> addCells(content, cells));
                case "ins", "customXml" -> addCells(child, cells);
                default -> {}
            }
        }
    }

    private void addCell(Element cell, List<String> cells) {
        boolean goesOn = DocxXml.descendant(cell, "tcPr", "vMerge")
                .filter(merge -> DocxXml.attribute(merge, "val")
                        .filter("restart"::equals)
                        .isEmpty())
                .isPresent();
        List<String> text = new ArrayList<>();
        if (!goesOn) {
            addLines(cell, text);
        }
        cells.add(String.join("\n", text));
        addBlanks(DocxXml.number(cell, "tcPr", "gridSpan").orElse(1) - 1, cells);
    }

    private void addLines(Element parent, List<String> text) {
        for (Element child : DocxXml.children(parent)) {
            switch (child.getLocalName()) {
                case "p" -> {
                    String line = lines.apply(child);
                    if (!line.isEmpty()) {
                        text.add(line);
                    }
                }
                case "tbl" -> new DocxRows(child, lines).rows().forEach(row -> text.add(String.join("\t", row)));
                case "sdt" -> DocxXml.child(child, "sdtContent").ifPresent(content -> addLines(content, text));
                case "ins", "customXml" -> addLines(child, text);
                default -> {}
            }
        }
    }

    private static void addBlanks(int count, List<String> cells) {
        for (int added = 0; added < count && cells.size() < MOST_COLUMNS; added++) {
            cells.add("");
        }
    }
}
