package org.missionbench.documents.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The outline that readers show beside the pages: one entry for each heading of the text, nested as they are. */
final class PdfOutline {

    private final Document page;

    PdfOutline(Document page) {
        this.page = page;
    }

    void write() {
        Element head = (Element) page.getElementsByTagName("head").item(0);
        Deque<Element> open = new ArrayDeque<>();
        Deque<Integer> levels = new ArrayDeque<>();
        open.push(page.createElement("bookmarks"));
        levels.push(1);
        NodeList all = page.getElementsByTagName("*");
        for (int at = 0; at < all.getLength(); at++) {
            Element element = (Element) all.item(at);
            if (element.getTagName().matches("h[2-6]")) {
                int level = element.getTagName().charAt(1) - '0';
                while (levels.element() >= level) {
                    levels.pop();
                    open.pop();
                }
                Element entry = entry(element);
                open.element().appendChild(entry);
                open.push(entry);
                levels.push(level);
            }
        }
        head.appendChild(open.getLast());
    }

    private Element entry(Element heading) {
        Element entry = page.createElement("bookmark");
        entry.setAttribute(
                "name", heading.getTextContent().replaceAll("\\s+", " ").strip());
        entry.setAttribute("href", "#" + heading.getAttribute("id"));
        return entry;
    }
}
