package org.missionbench.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A table of running text for paper. A row of a few lines stays on one page, with the name of the group above it; a
 * longer one breaks where it must, because it may be longer than a page. The first row breaks sooner, because a table
 * that moves on with all of it leaves the page before half empty.
 */
final class PrintProse {

    private static final int LONGEST_WHOLE = 14;
    private static final int LONGEST_FIRST = 8;
    private static final double CHARACTERS = 122;
    private static final double LINE = 3.8;
    private static final double BETWEEN_ROWS = 2.5;
    private static final double HEAD = 20;
    private static final double BEGINNING = 24;

    private final Element table;
    private final List<Double> characters = new ArrayList<>();

    PrintProse(Element table) {
        this.table = table;
        NodeList columns = table.getElementsByTagName("col");
        for (int at = 0; at < columns.getLength(); at++) {
            String width = ((Element) columns.item(at)).getAttribute("style").replaceAll("\\D", "");
            characters.add(
                    width.isEmpty() ? CHARACTERS / columns.getLength() : CHARACTERS * Integer.parseInt(width) / 100);
        }
    }

    /** Keeps rows together, and returns the millimetres that the beginning needs. */
    int prepare() {
        List<Element> first = PrintRows.keep(table);
        Element head = (Element) table.getElementsByTagName("thead").item(0);
        PrintContinued.nameHead(table.getAttribute("id"), head);
        NodeList rows = table.getElementsByTagName("tr");
        for (int at = 0; at < rows.getLength(); at++) {
            Element row = (Element) rows.item(at);
            Element body = (Element) row.getParentNode();
            if (lines(row) <= (first.contains(row) ? LONGEST_FIRST : LONGEST_WHOLE)) {
                row.setAttribute("class", (row.getAttribute("class") + " whole").strip());
            } else {
                body.removeAttribute("class");
                PrintContinued.name(table.getAttribute("id"), at, (Element) row.getFirstChild());
                body.setAttribute("style", "-fs-page-break-min-height: " + (int) BEGINNING + "mm");
            }
        }
        return (int) Math.ceil(HEAD + first.stream().mapToDouble(this::height).sum());
    }

    private double height(Element row) {
        int lines = lines(row);
        return lines <= LONGEST_FIRST ? lines * LINE + BETWEEN_ROWS : BEGINNING;
    }

    private int lines(Element row) {
        int most = 1;
        int column = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
            double room = column < characters.size() ? characters.get(column) : CHARACTERS;
            boolean wide = ((Element) cell).hasAttribute("colspan");
            most = Math.max(most, lines((Element) cell, wide ? CHARACTERS : room));
            column++;
        }
        return most;
    }

    private static int lines(Element cell, double room) {
        NodeList paragraphs = cell.getElementsByTagName("p");
        if (paragraphs.getLength() == 0) {
            return (int) Math.ceil(cell.getTextContent().length() / room);
        }
        int lines = 0;
        for (int at = 0; at < paragraphs.getLength(); at++) {
            lines += (int) Math.ceil(paragraphs.item(at).getTextContent().length() / room);
        }
        return lines;
    }
}
