package org.missionbench.documents;

import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.content.Inline;

/** Running text with its bound numbers, and the footnotes it collects for the end of the page. */
final class HtmlText {

    /** Narrow space that does not break: what stands between groups of three digits on a screen. */
    static final char SPACE = '\u202F';

    private final Markup page;
    private final List<String> footnotes = new ArrayList<>();

    HtmlText(Markup page) {
        this.page = page;
    }

    void write(List<Inline> pieces) {
        pieces.forEach(this::write);
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

    private void write(Inline piece) {
        if (piece instanceof Inline.Words words) {
            page.text(words.text());
        } else if (piece instanceof Inline.Emphasis emphasis) {
            page.element("em", emphasis.text());
        } else if (piece instanceof Inline.BoundFigure bound) {
            write(bound);
        } else if (piece instanceof Inline.Footnote footnote) {
            write(footnote);
        }
    }

    private void write(Inline.BoundFigure bound) {
        if (bound.figure() == null) {
            page.element("strong", "[no figure: " + bound.key() + "]", "class", "absent");
        } else {
            page.element(
                    "span",
                    bound.style().print(bound.figure(), SPACE),
                    "class",
                    "bound",
                    "data-measure",
                    bound.key().key());
        }
    }

    private void write(Inline.Footnote footnote) {
        footnotes.add(footnote.text());
        String number = Integer.toString(footnotes.size());
        page.open("sup", "class", "footnote-mark")
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
