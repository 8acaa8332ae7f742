package org.missionbench.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A table for paper, where nothing can be scrolled: a short one stays on one page, and one that is too wide is set
 * smaller or across the sheet, because a figure that runs over the edge is lost.
 */
final class PrintTable {

    private static final int SHORT = 10;
    private static final double UPRIGHT = 166;
    private static final double ACROSS = 253;
    private static final double POINTS = 8.5;
    private static final double SMALLEST = 4.5;
    static final double CHARACTER = 1.55;
    static final double PADDING = 3.6;
    private static final int LONGEST_TEXT = 24;

    private PrintTable() {}

    static void prepare(Element table) {
        if (table.getAttribute("class").equals("prose")) {
            reserve(table, new PrintProse(table).prepare());
            return;
        }
        List<String> classes = new ArrayList<>();
        if (table.getElementsByTagName("tr").getLength() <= SHORT) {
            classes.add("short");
        }
        List<Double> widths = widths(table);
        double needed = widths.stream().mapToDouble(Double::doubleValue).sum();
        if (needed > UPRIGHT) {
            classes.add("crowded");
            boolean across = needed > UPRIGHT * 1.2;
            double points = Math.max(SMALLEST, POINTS * Math.min(1, (across ? ACROSS : UPRIGHT) / needed));
            // in thousandths, so that no language writes a comma
            table.setAttribute("style", "font-size: " + Math.floor(points * 1000) / 1000 + "pt");
            if (across && table.getParentNode() instanceof Element sheet) {
                sheet.setAttribute("class", sheet.getAttribute("class") + " across");
            }
        }
        table.setAttribute("class", String.join(" ", classes));
        reserve(table, new TableStart(table, widths).height(PrintRows.keep(table)));
    }

    private static void reserve(Element table, int millimetres) {
        if (table.getParentNode() instanceof Element sheet) {
            sheet.setAttribute("style", "-fs-page-break-min-height: " + millimetres + "mm");
        }
    }

    // millimetres that each column would take in the usual size
    private static List<Double> widths(Element table) {
        List<Double> widths = new ArrayList<>();
        NodeList bodies = table.getElementsByTagName("tbody");
        for (int at = 0; at < bodies.getLength(); at++) {
            NodeList rows = ((Element) bodies.item(at)).getElementsByTagName("tr");
            for (int row = 0; row < rows.getLength(); row++) {
                measure(rows.item(row), widths);
            }
        }
        return widths;
    }

    private static void measure(Node row, List<Double> widths) {
        int column = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
            int length = cell.getTextContent().length();
            boolean figure = cell instanceof Element element
                    && element.getAttribute("class").contains("figure");
            double width = (figure ? length : Math.min(length, LONGEST_TEXT)) * CHARACTER + PADDING;
            if (column == widths.size()) {
                widths.add(width);
            }
            widths.set(column, Math.max(width, widths.get(column)));
            column++;
        }
    }
}
