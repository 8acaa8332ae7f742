package org.missionbench.documents.pdf;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** A drawing for paper: fixed colours, the embedded font, and its description as the text that is read aloud. */
final class PrintDrawing {

    private PrintDrawing() {}

    static void prepare(Element drawing) {
        drawing.setAttribute("alt", text(drawing, "title") + ". " + text(drawing, "desc"));
        drawing.setAttribute("font-family", "Report Sans");
        fix(drawing);
    }

    private static String text(Element drawing, String name) {
        return drawing.getElementsByTagName(name).item(0).getTextContent();
    }

    // var(--accent, #1f5a8a) becomes #1f5a8a: paper knows no dark mode
    private static void fix(Node node) {
        NamedNodeMap attributes = node.getAttributes();
        for (int at = 0; attributes != null && at < attributes.getLength(); at++) {
            Attr attribute = (Attr) attributes.item(at);
            attribute.setValue(attribute.getValue().replaceAll("var\\([^,)]+,\\s*([^)]+)\\)", "$1"));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            fix(child);
        }
    }
}
