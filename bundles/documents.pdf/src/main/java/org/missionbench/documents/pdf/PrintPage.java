package org.missionbench.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.missionbench.contracts.content.Document.Cover;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/** A page for screens made ready for paper: other styles, other spaces, footnotes beside their marks. */
final class PrintPage {

    private static final Set<String> NUMBERS = Set.of("bound", "sourced");
    private static final int LONG_CONTENTS = 12;
    private static final int LONGEST_ENTRY = 85;
    private static final char SCREEN_SPACE = '\u202F';
    private static final char PAPER_SPACE = '\u00A0';

    private final Document page;
    private final Cover cover;

    PrintPage(byte[] html, Cover cover) throws IOException {
        this.page = parse(html);
        this.cover = cover;
    }

    String title() {
        return cover.title();
    }

    Locale language() {
        return Locale.forLanguageTag(page.getDocumentElement().getAttribute("lang"));
    }

    String author() {
        return cover.organization();
    }

    /** The page, ready to be laid out. */
    Document prepared() throws IOException {
        replaceStyle();
        describe();
        new PdfOutline(page).write();
        moveFootnotes();
        for (Element link : elements("a")) {
            String spoken = link.getAttribute("aria-label");
            link.setAttribute("title", spoken.isEmpty() ? link.getTextContent().strip() : spoken);
        }
        for (Element head : elements("th")) {
            head.setAttribute("scope", head.getAttribute("scope").startsWith("row") ? "row" : "col");
        }
        elements("table").forEach(PrintTable::prepare);
        elements("svg").forEach(PrintDrawing::prepare);
        elements("nav").forEach(this::prepareContents);
        joinFigures();
        widenSpaces(page.getDocumentElement());
        return page;
    }

    // on the first page of a long report, alone below the masthead
    private void prepareContents(Element contents) {
        if (contents.getElementsByTagName("li").getLength() >= LONG_CONTENTS) {
            contents.setAttribute("class", "contents front");
            Element pages = page.createElement("p");
            pages.setAttribute("class", "contents-pages");
            pages.setTextContent("Page");
            contents.insertBefore(pages, contents.getElementsByTagName("ul").item(0));
            NodeList entries = contents.getElementsByTagName("a");
            for (int at = 0; at < entries.getLength(); at++) {
                breakLongEntry((Element) entries.item(at));
            }
        }
    }

    // a line that is full leaves no room for the number of the page, which would stand alone on the next
    private void breakLongEntry(Element entry) {
        Node text = entry.getLastChild();
        int end = text.getNodeValue().lastIndexOf(' ', LONGEST_ENTRY);
        while (text.getNodeValue().length() > LONGEST_ENTRY && end > 0) {
            Node rest = ((Text) text).splitText(end + 1);
            entry.insertBefore(page.createElement("br"), rest);
            text = rest;
            end = text.getNodeValue().lastIndexOf(' ', LONGEST_ENTRY);
        }
    }

    // lines are broken at the edges of elements too: within a bracket, a figure has to be part of the text around it
    private void joinFigures() {
        for (Element figure : elements("span")) {
            if (NUMBERS.contains(figure.getAttribute("class"))) {
                String digits = figure.getTextContent().replace(' ', PAPER_SPACE);
                figure.getParentNode().replaceChild(page.createTextNode(digits), figure);
            }
        }
        page.normalize();
    }

    private void replaceStyle() throws IOException {
        Element style = elements("style").get(0);
        try (InputStream in = Objects.requireNonNull(PrintPage.class.getResourceAsStream("print.css"))) {
            String rules = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            style.setTextContent(rules.replace("$symbol", quoted(cover.symbol())));
        }
    }

    // in a style sheet every character may be written by its number, so that none can end the text
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        text.codePoints().forEach(point -> quoted.append("\\%06x".formatted(point)));
        return quoted.toString();
    }

    private void describe() {
        Element head = elements("head").get(0);
        meta(head, "author", cover.organization());
        meta(head, "subject", cover.subtitle().isEmpty() ? cover.title() : cover.subtitle());
        elements("title").get(0).setTextContent(cover.title());
    }

    private void meta(Element head, String name, String content) {
        Element meta = page.createElement("meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
        head.appendChild(meta);
    }

    // on a screen footnotes stand at the end of the page, on paper at the foot of the sheet with their mark
    private void moveFootnotes() {
        for (Element mark : elements("sup")) {
            if (mark.getAttribute("class").equals("footnote-mark")) {
                moveFootnote(mark);
            }
        }
        for (Element section : elements("section")) {
            section.getParentNode().removeChild(section);
        }
    }

    private void moveFootnote(Element mark) {
        String number = mark.getTextContent();
        Element item = Objects.requireNonNull(withId("footnote-" + number));
        Element note = page.createElement("div");
        note.setAttribute("class", "footnote");
        note.setAttribute("id", "footnote-" + number);
        item.removeAttribute("id");
        Element sup = page.createElement("sup");
        sup.setTextContent(number);
        note.appendChild(sup);
        note.appendChild(page.createTextNode(" " + item.getFirstChild().getTextContent()));
        mark.getParentNode().insertBefore(note, mark.getNextSibling());
    }

    private Element withId(String id) {
        return elements("li").stream()
                .filter(item -> item.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The page has a mark for '%s' but no note".formatted(id)));
    }

    private List<Element> elements(String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            elements.add((Element) found.item(at));
        }
        return elements;
    }

    private static void widenSpaces(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                child.setNodeValue(child.getNodeValue().replace(SCREEN_SPACE, PAPER_SPACE));
            } else {
                widenSpaces(child);
            }
        }
    }

    private static Document parse(byte[] html) throws IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(html));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("The page of the HTML renderer is not well-formed: " + e.getMessage(), e);
        }
    }
}
