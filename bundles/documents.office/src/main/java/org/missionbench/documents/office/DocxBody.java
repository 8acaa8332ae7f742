package org.missionbench.documents.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.missionbench.contracts.content.DocumentReader.ReadBlock;
import org.missionbench.contracts.content.DocumentReader.ReadParagraph;
import org.missionbench.contracts.content.DocumentReader.ReadTable;
import org.missionbench.contracts.content.DocumentReader.Run;
import org.w3c.dom.Element;

/** The paragraphs and tables of a text file in their order. */
final class DocxBody {

    // a number that somebody typed, with a tab behind it
    private static final Pattern TYPED = Pattern.compile(
            "\\s*((?:\\d{1,4}|[A-Za-z]|[IVXLCivxlc]{1,6})[.)]|\\((?:\\d{1,3}|[a-z]{1,3}|[ivxlc]{1,6})\\)|[•–—])\\t\\s*");

    private final DocxParts parts;
    private final DocxStyles styles;
    private final DocxLists lists;
    private final DocxPieces.Context context;
    private final List<ReadBlock> blocks = new ArrayList<>();
    private final List<String> bookmarks = new ArrayList<>();
    private final List<Run> joined = new ArrayList<>();

    DocxBody(DocxParts parts) {
        this.parts = parts;
        this.styles = new DocxStyles(parts.styles());
        this.lists = new DocxLists(parts.numbering(), styles);
        DocxNotes notes = new DocxNotes(parts);
        this.context = new DocxPieces.Context(
                notes::text, styles::isItalic, paragraph -> styles.isItalic(styles.of(paragraph)));
    }

    List<ReadBlock> read() {
        read(parts.body());
        return List.copyOf(blocks);
    }

    private void read(Element parent) {
        for (Element child : DocxXml.children(parent)) {
            switch (child.getLocalName()) {
                case "p" -> add(child);
                case "tbl" -> blocks.add(new ReadTable(new DocxRows(child, this::line).rows()));
                case "bookmarkStart" -> DocxXml.attribute(child, "name").ifPresent(bookmarks::add);
                case "sdt" -> DocxXml.child(child, "sdtContent").ifPresent(this::read);
                case "ins", "moveTo", "customXml", "smartTag" -> read(child);
                default -> {}
            }
        }
    }

    private void add(Element paragraph) {
        if (styles.isContents(paragraph)) {
            return;
        }
        DocxPieces pieces = new DocxPieces(context, paragraph);
        bookmarks.addAll(pieces.bookmarks());
        joined.addAll(pieces.runs());
        // where the end of a paragraph was deleted, the next one goes on with it
        if (DocxXml.descendant(paragraph, "pPr", "rPr", "del").isPresent()) {
            return;
        }
        String name = DocxNames.name(bookmarks).orElse("");
        List<Run> runs = new ArrayList<>(joined);
        bookmarks.clear();
        joined.clear();
        if (!runs.isEmpty() || !name.isEmpty()) {
            String counted = lists.next(paragraph);
            String number = counted.isEmpty() ? takeTyped(runs) : counted;
            blocks.add(new ReadParagraph(name, styles.headingDepth(paragraph), number, runs));
        }
    }

    /** A paragraph within a cell as one line. */
    private String line(Element paragraph) {
        String text = new DocxPieces(context, paragraph).text().strip();
        return text.isEmpty() ? "" : (lists.next(paragraph) + " " + text).strip();
    }

    private static String takeTyped(List<Run> runs) {
        if (runs.isEmpty()) {
            return "";
        }
        Run first = runs.get(0);
        Matcher typed = TYPED.matcher(first.text());
        if (!first.binding().isEmpty() || !typed.lookingAt()) {
            return "";
        }
        String rest = first.text().substring(typed.end());
        if (rest.isEmpty()) {
            runs.remove(0);
        } else {
            runs.set(0, new Run(rest, "", first.italic()));
        }
        return typed.group(1);
    }
}
