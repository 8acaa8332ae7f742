package org.missionbench.documents.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.missionbench.contracts.content.DocumentReader.Run;
import org.w3c.dom.Element;

/**
 * The text of one paragraph in pieces, as it stands once all changes are accepted: what was inserted is read, what was
 * deleted is not.
 */
final class DocxPieces {

    private final Context context;
    private final boolean italicStyle;
    private final List<Run> runs = new ArrayList<>();
    private final List<String> bookmarks = new ArrayList<>();
    private final Map<String, String> open = new HashMap<>();
    private boolean mergeable;

    DocxPieces(Context context, Element paragraph) {
        this.context = context;
        this.italicStyle = context.italicParagraph().test(paragraph);
        read(paragraph, "");
    }

    /**
     * What is known outside of the paragraph.
     *
     * @param notes the text of the note that an element refers to
     * @param italicStyle whether a style of words sets them in italics
     * @param italicParagraph whether the style of a paragraph does
     */
    record Context(Function<Element, String> notes, Predicate<String> italicStyle, Predicate<Element> italicParagraph) {

        static final Context PLAIN = new Context(note -> "", style -> false, paragraph -> false);
    }

    List<Run> runs() {
        return runs;
    }

    List<String> bookmarks() {
        return bookmarks;
    }

    String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    private void read(Element parent, String binding) {
        for (Element child : DocxXml.children(parent)) {
            switch (child.getLocalName()) {
                case "r" -> readRun(child, binding);
                case "sdt" -> readControl(child, binding);
                case "bookmarkStart" -> {
                    String name = DocxXml.attribute(child, "name").orElse("");
                    bookmarks.add(name);
                    open.put(DocxXml.attribute(child, "id").orElse(""), name);
                }
                case "bookmarkEnd" -> open.remove(DocxXml.attribute(child, "id").orElse(""));
                case "ins", "moveTo", "hyperlink", "smartTag", "customXml", "fldSimple", "dir", "bdo" ->
                    read(child, binding);
                case "oMath", "oMathPara" -> add(child.getTextContent(), binding, false);
                default -> {}
            }
        }
    }

    private void readControl(Element control, String outer) {
        DocxBinding binding = new DocxBinding(
                DocxXml.value(control, "sdtPr", "tag").orElse(""),
                DocxXml.value(control, "sdtPr", "alias").orElse(""));
        // Word's invitation to write something is no text
        if (DocxXml.toggle(control, "sdtPr", "showingPlcHdr").orElse(false)) {
            return;
        }
        mergeable = false;
        DocxXml.child(control, "sdtContent")
                .ifPresent(content -> read(content, binding.text().isEmpty() ? outer : binding.text()));
        mergeable = false;
    }

    private void readRun(Element run, String binding) {
        if (DocxXml.toggle(run, "rPr", "vanish").orElse(false)) {
            return;
        }
        boolean style = DocxXml.value(run, "rPr", "rStyle")
                .map(context.italicStyle()::test)
                .orElse(false);
        boolean italic = DocxXml.toggle(run, "rPr", "i").orElse(style ^ italicStyle);
        StringBuilder text = new StringBuilder();
        DocxXml.children(run).forEach(child -> text.append(text(child)));
        // LibreOffice keeps bookmarks and loses the tags of controls
        add(
                text.toString(),
                binding.isEmpty() ? DocxNames.binding(open.values()).orElse("") : binding,
                italic);
    }

    private String text(Element child) {
        return switch (child.getLocalName()) {
            case "t" -> child.getTextContent();
            case "tab", "ptab" -> "\t";
            case "br" -> DocxXml.attribute(child, "type").isPresent() ? "" : "\n";
            case "cr" -> "\n";
            case "noBreakHyphen" -> "-";
            case "sym" -> symbol(DocxXml.attribute(child, "char").orElse(""));
            case "footnoteReference", "endnoteReference" -> note(child);
            default -> "";
        };
    }

    private String note(Element reference) {
        String text = context.notes().apply(reference);
        return text.isEmpty() ? "" : " [" + text + "]";
    }

    // the characters of symbol fonts stand where Unicode has none
    private static String symbol(String code) {
        if (!code.matches("\\p{XDigit}{1,4}")) {
            return "";
        }
        char character = (char) Integer.parseInt(code, 16);
        return character >= '\uE000' && character <= '\uF8FF' ? "•" : String.valueOf(character);
    }

    // a word processor parts runs wherever somebody has edited; they are one to a reader
    private void add(String text, String binding, boolean italic) {
        if (text.isEmpty()) {
            return;
        }
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (mergeable && last != null && last.binding().equals(binding) && last.italic() == italic) {
            runs.set(runs.size() - 1, new Run(last.text() + text, binding, italic));
        } else {
            runs.add(new Run(text, binding, italic));
        }
        mergeable = true;
    }
}
