package org.missionbench.documents;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Reads the printed tables out of a page: id of the table to its rows, each the texts of its cells. Marks of notes are
 * left out, and every space is a plain one. For tests in other modules too.
 */
public final class HtmlTables {

    private HtmlTables() {}

    /** The rows of every table, without heads. */
    public static Map<String, List<List<String>>> read(byte[] page) throws Exception {
        Element root = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page))
                .getDocumentElement();
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        for (Element table : elements(root, "table")) {
            List<List<String>> rows = new ArrayList<>();
            for (Element body : elements(table, "tbody")) {
                elements(body, "tr").forEach(row -> rows.add(cells(row)));
            }
            tables.put(table.getAttribute("id"), rows);
        }
        return tables;
    }

    private static List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
            if (cell instanceof Element element) {
                elements(element, "sup").forEach(mark -> mark.getParentNode().removeChild(mark));
                cells.add(element.getTextContent().replace('\u202F', ' '));
            }
        }
        return cells;
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            elements.add((Element) found.item(at));
        }
        return elements;
    }
}
