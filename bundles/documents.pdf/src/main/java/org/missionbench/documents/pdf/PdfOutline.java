package org.missionbench.documents.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The outline that readers show beside the pages: one entry for each heading of the text, nested as they are. */
final class PdfOutline {

    private final Document page;
    private final Deque<Element> open = new ArrayDeque<>();
    private final Deque<Integer> levels = new ArrayDeque<>();

    PdfOutline(Document page) {
        this.page = page;
        open.push(page.createElement("bookmarks"));
        levels.push(1);
    }

    void write() {
        NodeList all = page.getElementsByTagName("*");
        for (int at = 0; at < all.getLength(); at++) {
            Element element = (Element) all.item(at);
            if (element.getTagName().matches("h[2-6]")) {
                add(element, element.getTagName().charAt(1) - '0');
            }
        }
        page.getElementsByTagName("head").item(0).appendChild(open.getLast());
    }

    private void add(Element heading, int level) {
        while (levels.element() >= level) {
            levels.pop();
            open.pop();
        }
        Element entry = entry(heading);
        open.element().appendChild(entry);
        open.push(entry);
        levels.push(level);
    }

    private Element entry(Element heading) {
        Element entry = page.createElement("bookmark");
        entry.setAttribute(
                "name", heading.getTextContent().replaceAll("\\s+", " ").strip());
        entry.setAttribute("href", "#" + heading.getAttribute("id"));
        return entry;
    }
}
