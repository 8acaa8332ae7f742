package org.missionbench.documents;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Chart;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.content.Document.Part;
import org.missionbench.contracts.content.Heading;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Listing;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.content.Paragraph;
import org.missionbench.contracts.content.Table;

/** A document as one page that needs nothing from elsewhere and runs nothing. */
final class HtmlPage {

    private final Markup page = new Markup();
    private final HtmlText text = new HtmlText(page);
    private final Document document;
    private final String style;
    private int level = 1;
    private int heading;

    HtmlPage(Document document, String style) {
        this.document = document;
        this.style = style;
    }

    String write() {
        String language = document.language();
        page.trusted("<!DOCTYPE html>\n").open("html", "lang", language, "xml:lang", language);
        writeHead();
        page.open("body").line();
        page.element("a", "Skip to the text", "class", "skip", "href", "#text").line();
        writeCover();
        writeContents();
        page.open("main", "id", "text").line();
        document.parts().forEach(this::writePart);
        text.writeFootnotes();
        page.close("main").close("body").close("html").line();
        return page.toString();
    }

    private void writeHead() {
        page.open("head")
                .single("meta", "charset", "utf-8")
                .single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .single("meta", "name", "color-scheme", "content", "light dark")
                .element("title", title())
                .open("style")
                .trusted(style)
                .close("style")
                .close("head")
                .line();
    }

    private String title() {
        Document.Cover cover = document.cover();
        return cover.symbol().isEmpty() ? cover.title() : cover.symbol() + " – " + cover.title();
    }

    private void writeCover() {
        Document.Cover cover = document.cover();
        page.open("header", "class", "cover").open("div", "class", "masthead");
        page.element("span", cover.organization(), "class", "organization");
        page.element("span", cover.symbol(), "class", "symbol").close("div");
        page.open("div", "class", "issue").open("div", "class", "body-and-lines");
        writeLine(cover.body(), "body");
        for (Map.Entry<String, String> property : cover.properties().entrySet()) {
            page.open("p", "class", "line")
                    .element("span", property.getKey(), "class", "label")
                    .text(" " + property.getValue())
                    .close("p");
        }
        page.close("div");
        writeLine(cover.date(), "date");
        page.close("div").element("h1", cover.title());
        writeLine(cover.subtitle(), "subtitle");
        page.close("header").line();
    }

    private void writeLine(String line, String kind) {
        if (!line.isEmpty()) {
            page.element("p", line, "class", kind);
        }
    }

    private void writeContents() {
        if (document.parts().stream()
                        .filter(part -> part.block() instanceof Heading)
                        .count()
                < 3) {
            return;
        }
        page.open("nav", "class", "contents", "aria-label", "Contents")
                .element("p", "Contents", "class", "contents-title");
        page.open("ul");
        int number = 0;
        for (Part part : document.parts()) {
            if (part.block() instanceof Heading found) {
                number++;
                writeEntry(part, found, number);
            }
        }
        page.close("ul").close("nav").line();
    }

    private void writeEntry(Part part, Heading found, int number) {
        if (found.depth() <= 2) {
            page.open("li", "class", "depth-" + found.depth())
                    .open("a", "href", "#heading-" + number)
                    .element("span", part.number(), "class", "number")
                    .text(" " + found.text())
                    .close("a")
                    .close("li");
        }
    }

    private void writePart(Part part) {
        part.block().accept(new Writer(part.number()));
        page.line();
    }

    /** Writes one block under its number. */
    private final class Writer implements Block.Visitor<Markup> {

        private final String number;

        Writer(String number) {
            this.number = number;
        }

        @Override
        public Markup heading(Heading block) {
            // a level is never skipped, whatever the depth: readers who navigate by headings get lost otherwise
            level = Math.min(block.depth() + 1, level + 1);
            heading++;
            String element = "h" + level;
            page.open(element, "id", "heading-" + heading, "class", "depth-" + block.depth());
            writeNumber();
            page.element("span", block.text(), "class", "words");
            if (!block.aside().isEmpty()) {
                writeAside(block.aside());
            }
            return page.close(element);
        }

        // figures parted by two spaces stand under those of the headings above
        private void writeAside(String aside) {
            page.text(" ").open("span", "class", "aside");
            String space = "";
            for (String piece : aside.split(" {2,}")) {
                page.text(space).element("span", piece, "class", "piece");
                space = " ";
            }
            page.close("span");
        }

        @Override
        public Markup paragraph(Paragraph block) {
            String digits = number.replaceAll("[^A-Za-z0-9]", "");
            page.open("p", "class", block.counted() ? "counted" : "", "id", digits.isEmpty() ? "" : "para-" + digits);
            writeNumber();
            text.write(block.text());
            return page.close("p");
        }

        @Override
        public Markup listing(Listing block) {
            page.open("ol", "class", "listing").line();
            int letter = 0;
            for (List<Inline> item : block.items()) {
                page.open("li")
                        .element("span", "(" + letter(letter++) + ")", "class", "letter")
                        .text(" ");
                text.write(item);
                page.close("li").line();
            }
            return page.close("ol");
        }

        @Override
        public Markup table(Table block) {
            new HtmlTable(page, text, block).write();
            return page;
        }

        @Override
        public Markup chart(Chart block) {
            page.open("figure", "id", block.id()).element("figcaption", block.title());
            page.trusted(block.isPlotted() ? new ChartDrawing(block).toSvg() : "")
                    .close("figure")
                    .line();
            return table(block.table());
        }

        @Override
        public Markup notice(Notice block) {
            String word = word(block.kind());
            return page.open("div", "class", "notice " + word.toLowerCase(Locale.ROOT), "role", "note")
                    .open("p")
                    .element("strong", word + ".")
                    .text(" " + block.text())
                    .close("p")
                    .close("div");
        }

        private void writeNumber() {
            if (!number.isEmpty()) {
                page.element("span", number, "class", "number").text(" ");
            }
        }
    }

    private static String word(Notice.Kind kind) {
        return switch (kind) {
            case RECONSTRUCTED -> "Reconstructed";
            case MISSING -> "Missing";
            case REMARK -> "Remark";
        };
    }

    /** a, b … z, aa, ab … */
    static String letter(int index) {
        String last = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }
}
