package org.missionbench.documents;

import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.content.Inline;

/** Running text with its bound numbers, and the footnotes it collects for the end of the page. */
final class HtmlText implements Inline.Visitor<Markup> {

    /** Narrow space that does not break: what stands between groups of three digits on a screen. */
    static final char SPACE = '\u202F';

    private final Markup page;
    private final List<String> footnotes = new ArrayList<>();

    HtmlText(Markup page) {
        this.page = page;
    }

    void write(List<Inline> pieces) {
        pieces.forEach(piece -> piece.accept(this));
    }

    void writeFootnotes() {
        if (footnotes.isEmpty()) {
            return;
        }
        page.open("section", "class", "footnotes", "aria-label", "Footnotes").open("ol");
        for (int number = 1; number <= footnotes.size(); number++) {
            page.open("li", "id", "footnote-" + number)
                    .element("span", footnotes.get(number - 1), "class", "footnote-text")
                    .text(" ")
                    .element("a", "↩", "href", "#footnote-mark-" + number, "aria-label", "Back to the text")
                    .close("li")
                    .line();
        }
        page.close("ol").close("section").line();
    }

    @Override
    public Markup words(Inline.Words words) {
        return page.text(words.text());
    }

    @Override
    public Markup emphasis(Inline.Emphasis emphasis) {
        return page.element("em", emphasis.text());
    }

    @Override
    public Markup boundFigure(Inline.BoundFigure bound) {
        String key = bound.key().key();
        return bound.figure() == null
                ? page.element("strong", "[no figure: " + key + "]", "class", "absent")
                : page.element(
                        "span", bound.style().print(bound.figure(), SPACE), "class", "bound", "data-measure", key);
    }

    @Override
    public Markup sourcedNumber(Inline.SourcedNumber sourced) {
        return page.element("span", sourced.printed(), "class", "sourced", "title", "Source: " + sourced.source());
    }

    @Override
    public Markup footnote(Inline.Footnote footnote) {
        footnotes.add(footnote.text());
        String number = Integer.toString(footnotes.size());
        return page.open("sup", "class", "footnote-mark")
                .element(
                        "a",
                        number,
                        "id",
                        "footnote-mark-" + number,
                        "href",
                        "#footnote-" + number,
                        "aria-label",
                        "Footnote " + number)
                .close("sup");
    }
}
