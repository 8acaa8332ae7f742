package org.missionbench.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The rows of a table in bodies that pages do not divide: a sum stays under its last line, a part under its whole, the
 * name of a group above its first line. Rules for rows would do it too, but the layout forgets the repeated head where
 * it follows one (openhtmltopdf issue 457).
 */
final class PrintRows {

    private static final Set<String> WITH_NEXT = Set.of("group");
    private static final Set<String> WITH_PREVIOUS = Set.of("of-which", "subtotal", "total");
    private static final int LONGEST_RUN = 8;

    private PrintRows() {}

    /** Keeps rows together, and returns those that have to stand on the page where the table begins. */
    static List<Element> keep(Element table) {
        List<List<Element>> runs = runs(table);
        removeBodies(table);
        Element open = null;
        for (List<Element> run : runs) {
            boolean kept = run.size() > 1;
            if (open == null || kept || open.hasAttribute("class")) {
                open = table.getOwnerDocument().createElement("tbody");
                table.appendChild(open);
            }
            if (kept) {
                open.setAttribute("class", "kept");
            }
            run.forEach(open::appendChild);
        }
        return runs.isEmpty() ? List.of() : runs.get(0);
    }

    private static List<List<Element>> runs(Element table) {
        List<List<Element>> runs = new ArrayList<>();
        String previous = "";
        NodeList rows = table.getElementsByTagName("tr");
        for (int at = 0; at < rows.getLength(); at++) {
            Element row = (Element) rows.item(at);
            if (row.getParentNode().getNodeName().equals("tbody")) {
                String kind = row.getAttribute("class");
                boolean kept = WITH_NEXT.contains(previous) || WITH_PREVIOUS.contains(kind);
                if (!kept || runs.isEmpty() || runs.get(runs.size() - 1).size() == LONGEST_RUN) {
                    runs.add(new ArrayList<>());
                }
                runs.get(runs.size() - 1).add(row);
                previous = kind;
            }
        }
        return runs;
    }

    private static void removeBodies(Element table) {
        List<Node> bodies = new ArrayList<>();
        for (Node child = table.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals("tbody")) {
                bodies.add(child);
            }
        }
        bodies.forEach(table::removeChild);
    }
}
