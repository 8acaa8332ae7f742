package org.missionbench.documents.pdf;

import java.util.Collections;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What has to fit on the page where a table begins: caption, head and the first rows. In millimetres, and rather too
 * many, because a page that ends with a head is worse than one that ends early.
 */
final class TableStart {

    private static final double SHEET = 166;
    private static final double HIGHEST = 150;
    private static final double NARROWEST = 12;
    private static final double LINE = 3.8;
    private static final double BETWEEN_LINES = 1.8;
    private static final double CAPTION_LINE = 4.6;
    private static final double CAPTION_CHARACTER = 1.9;
    private static final double ABOVE = 4;

    private final Element table;
    private final List<Double> widths;
    private final double stretch;

    TableStart(Element table, List<Double> widths) {
        this.table = table;
        this.widths = widths;
        double needed = widths.stream().mapToDouble(Double::doubleValue).sum();
        this.stretch = Math.max(1, SHEET / Math.max(1, needed));
    }

    int height(List<Element> first) {
        double height = ABOVE + caption() + head();
        for (Element row : first) {
            double lines = 1;
            int column = 0;
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
                lines = Math.max(lines, lines(cell, widths.get(column++)));
            }
            height += lines * LINE + BETWEEN_LINES;
        }
        return (int) Math.ceil(Math.min(HIGHEST, height));
    }

    private double caption() {
        NodeList captions = table.getElementsByTagName("caption");
        if (captions.getLength() == 0) {
            return 0;
        }
        int characters = captions.item(0).getTextContent().length();
        return (2 + Math.floor(characters * CAPTION_CHARACTER / SHEET)) * CAPTION_LINE;
    }

    // heads may span columns: every one is taken to stand over the narrowest
    private double head() {
        double narrowest = widths.isEmpty() ? SHEET : Collections.min(widths);
        double height = 0;
        NodeList rows = table.getElementsByTagName("tr");
        for (int at = 0; at < rows.getLength(); at++) {
            Node row = rows.item(at);
            if (row.getParentNode().getNodeName().equals("thead")) {
                double lines = 1;
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
                    lines = Math.max(lines, lines(cell, narrowest));
                }
                height += lines * LINE + BETWEEN_LINES;
            }
        }
        return height;
    }

    private double lines(Node cell, double width) {
        double text = cell.getTextContent().length() * PrintTable.CHARACTER;
        return Math.ceil(text / Math.max(NARROWEST, width * stretch - PrintTable.PADDING));
    }
}
