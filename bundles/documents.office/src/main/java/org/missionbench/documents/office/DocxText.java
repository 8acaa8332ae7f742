package org.missionbench.documents.office;

import java.util.List;
import java.util.function.BiConsumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.missionbench.contracts.content.Inline;

/** Running text in a paragraph, with real footnotes. */
final class DocxText {

    /** Stands between groups of three digits. */
    static final char SPACE = '\u00A0';

    private final XWPFDocument file;
    private final DocxControls controls = new DocxControls();

    DocxText(XWPFDocument file) {
        this.file = file;
    }

    void write(XWPFParagraph paragraph, List<Inline> pieces) {
        Writer writer = new Writer(paragraph, (binding, number) -> number.run());
        pieces.forEach(piece -> piece.accept(writer));
    }

    /** Writes text that is read again: its numbers keep what they are bound to even where controls lose their tags. */
    void write(XWPFParagraph paragraph, List<Inline> pieces, DocxBookmarks bookmarks) {
        Writer writer = new Writer(paragraph, (binding, number) -> bookmarks.bind(paragraph, binding, number));
        pieces.forEach(piece -> piece.accept(writer));
    }

    static XWPFRun words(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setText(allowed(text));
        return run;
    }

    static void words(XWPFParagraph paragraph, String text, String style) {
        words(paragraph, text).setStyle(style);
    }

    // XML cannot hold most control characters
    private static String allowed(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }

    /** Writes pieces at the end of a paragraph. */
    private final class Writer implements Inline.Visitor<XWPFParagraph> {

        private final XWPFParagraph paragraph;
        private final BiConsumer<String, Runnable> marks;

        Writer(XWPFParagraph paragraph, BiConsumer<String, Runnable> marks) {
            this.paragraph = paragraph;
            this.marks = marks;
        }

        @Override
        public XWPFParagraph words(Inline.Words words) {
            DocxText.words(paragraph, words.text());
            return paragraph;
        }

        @Override
        public XWPFParagraph emphasis(Inline.Emphasis emphasis) {
            DocxText.words(paragraph, emphasis.text(), "Emphasis");
            return paragraph;
        }

        @Override
        public XWPFParagraph boundFigure(Inline.BoundFigure bound) {
            String style = bound.figure() == null ? "Strong" : "";
            String binding = bound.key() + "|" + bound.style().written();
            return number(Printed.figure(bound, SPACE).replace(' ', SPACE), binding, style);
        }

        @Override
        public XWPFParagraph sourcedNumber(Inline.SourcedNumber sourced) {
            return number(sourced.printed(), "'%s'|%s".formatted(sourced.printed(), sourced.source()), "");
        }

        // in a control that an officer does not see while writing, and that tells the reader what stands there
        private XWPFParagraph number(String digits, String binding, String style) {
            if (DocxBinding.fits(binding)) {
                marks.accept(
                        binding, () -> controls.enclose(paragraph, digits(digits, style), DocxBinding.of(binding)));
            } else {
                digits(digits, style);
            }
            return paragraph;
        }

        private XWPFRun digits(String digits, String style) {
            XWPFRun run = DocxText.words(paragraph, digits);
            if (!style.isEmpty()) {
                run.setStyle(style);
            }
            return run;
        }

        @Override
        public XWPFParagraph footnote(Inline.Footnote footnote) {
            XWPFFootnote written = file.createFootnote();
            XWPFParagraph note = written.createParagraph();
            note.setStyle("FootnoteText");
            DocxText.words(note, " " + footnote.text());
            paragraph.addFootnoteReference(written);
            return paragraph;
        }
    }
}
