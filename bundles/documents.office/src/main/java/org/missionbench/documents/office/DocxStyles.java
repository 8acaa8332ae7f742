package org.missionbench.documents.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What the styles of a file say about their paragraphs and words, with what they inherit. */
final class DocxStyles {

    // "heading 2", and the styles of templates of the United Nations: "_ H _Ch", "H1G", "_ H_2/3"
    private static final Pattern HEADING = Pattern.compile("heading(\\d)|h(\\d).*|h(ch|m)g?");

    private static final Pattern CONTENTS = Pattern.compile("toc(\\d|heading)|contents(title|heading)");

    private final Map<String, Element> styles = new HashMap<>();
    private String standard = "";

    DocxStyles(Optional<Element> part) {
        part.ifPresent(root -> DocxXml.children(root, "style").forEach(this::add));
    }

    private void add(Element style) {
        String id = DocxXml.attribute(style, "styleId").orElse("");
        styles.put(id, style);
        boolean paragraph =
                DocxXml.attribute(style, "type").filter("paragraph"::equals).isPresent();
        if (paragraph && DocxXml.attribute(style, "default").isPresent()) {
            standard = id;
        }
    }

    /** The style of a paragraph: the standard one where it names none. */
    String of(Element paragraph) {
        return DocxXml.value(paragraph, "pPr", "pStyle").orElse(standard);
    }

    /** 1 to 9 for a heading, 0 for running text. */
    int headingDepth(Element paragraph) {
        Optional<Integer> direct = DocxXml.number(paragraph, "pPr", "outlineLvl");
        int level = direct.or(() -> inherited(of(paragraph), style -> DocxXml.number(style, "pPr", "outlineLvl")))
                .orElse(-1);
        return level >= 0 && level < 9 ? level + 1 : level < 0 ? namedDepth(of(paragraph)) : 0;
    }

    /** What the style or one that it is based on says about lists. */
    Optional<Element> list(String style) {
        return inherited(style, found -> DocxXml.descendant(found, "pPr", "numPr"));
    }

    /** Whether a style sets its words in italics. */
    boolean isItalic(String style) {
        return inherited(style, found -> DocxXml.toggle(found, "rPr", "i")).orElse(false);
    }

    /** Whether a paragraph belongs to the contents, which repeat what stands elsewhere. */
    boolean isContents(Element paragraph) {
        return CONTENTS.matcher(name(of(paragraph))).matches();
    }

    private String name(String style) {
        return Optional.ofNullable(styles.get(style))
                .flatMap(found -> DocxXml.value(found, "name"))
                .orElse("")
                .replaceAll("[ _]", "")
                .toLowerCase(Locale.ROOT);
    }

    private int namedDepth(String style) {
        Matcher heading = HEADING.matcher(name(style));
        if (!heading.matches()) {
            return 0;
        }
        if (heading.group(1) != null) {
            return Math.max(1, Integer.parseInt(heading.group(1)));
        }
        return heading.group(2) == null ? 1 : Math.min(9, Integer.parseInt(heading.group(2)) + 1);
    }

    private <T> Optional<T> inherited(String start, Function<Element, Optional<T>> question) {
        Set<String> asked = new HashSet<>();
        String style = start;
        while (styles.containsKey(style) && asked.add(style)) {
            Element found = styles.get(style);
            Optional<T> answer = question.apply(found);
            if (answer.isPresent()) {
                return answer;
            }
            style = DocxXml.value(found, "basedOn").orElse("");
        }
        return Optional.empty();
    }
}
