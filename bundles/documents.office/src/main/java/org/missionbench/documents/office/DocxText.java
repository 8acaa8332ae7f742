package org.missionbench.documents.office;

import java.util.List;
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

    DocxText(XWPFDocument file) {
        this.file = file;
    }

    void write(XWPFParagraph paragraph, List<Inline> pieces) {
        pieces.forEach(piece -> write(paragraph, piece));
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

    private void write(XWPFParagraph paragraph, Inline piece) {
        if (piece instanceof Inline.Words words) {
            words(paragraph, words.text());
        } else if (piece instanceof Inline.Emphasis emphasis) {
            words(paragraph, emphasis.text(), "Emphasis");
        } else if (piece instanceof Inline.Footnote footnote) {
            writeFootnote(paragraph, footnote.text());
        } else if (piece instanceof Inline.BoundFigure bound) {
            writeFigure(paragraph, bound);
        }
    }

    private static void writeFigure(XWPFParagraph paragraph, Inline.BoundFigure bound) {
        XWPFRun run = words(paragraph, Printed.figure(bound, SPACE));
        if (bound.figure() == null) {
            run.setStyle("Strong");
        }
    }

    private void writeFootnote(XWPFParagraph paragraph, String text) {
        XWPFFootnote footnote = file.createFootnote();
        XWPFParagraph note = footnote.createParagraph();
        note.setStyle("FootnoteText");
        words(note, " " + text);
        paragraph.addFootnoteReference(footnote);
    }
}
