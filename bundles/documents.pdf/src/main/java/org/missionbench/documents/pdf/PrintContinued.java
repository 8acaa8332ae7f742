package org.missionbench.documents.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.w3c.dom.Element;

/**
 * A word where a row goes on from the page before, because its first cell is blank there and nobody sees what the remarks
 * are about. Only the finished layout knows where that is; to a screen reader the row is one, so that the word is no part
 * of the text.
 */
final class PrintContinued {

    private static final String ROW = "continued-";
    private static final String WORDS = "words-of-";
    private static final String HEAD = "head-of-";
    private static final Pattern IDS = Pattern.compile("(" + ROW + "|" + WORDS + "|" + HEAD + ").*");
    private static final String WORD = "(continued)";
    private static final float POINTS = 8;
    private static final float MARGIN = 24 * 72 / 25.4f;
    private static final float FOOT = 22 * 72 / 25.4f;

    private final PdfBoxRenderer renderer;
    private final Map<String, PagePosition<Box>> positions = new LinkedHashMap<>();

    PrintContinued(PdfBoxRenderer renderer) {
        this.renderer = renderer;
    }

    /** Names the first cell of a row that may go on, and the last of its words. */
    static void name(String table, int row, Element cell) {
        String name = row + "-" + table;
        cell.setAttribute("id", ROW + name);
        if (cell.getLastChild() instanceof Element words) {
            words.setAttribute("id", WORDS + name);
        }
    }

    /** Names the head that is repeated above the rest of a row. */
    static void nameHead(String table, Element head) {
        head.setAttribute("id", HEAD + table);
    }

    /** Writes the word on every page where it is due. */
    void write() throws IOException {
        renderer.findPagePositionsByID(IDS).forEach(position -> positions.put(position.getId(), position));
        for (PagePosition<Box> position : positions.values()) {
            if (position.getId().startsWith(ROW)) {
                write(position, position.getId().substring(ROW.length()));
            }
        }
    }

    // the position is that of the foot of the cell on its last page, from the lower edge of the sheet
    private void write(PagePosition<Box> row, String name) throws IOException {
        PagePosition<Box> head = positions.get(HEAD + name.substring(name.indexOf('-') + 1));
        PagePosition<Box> words = positions.get(WORDS + name);
        float above = row.getY() + row.getHeight();
        for (int number = row.getPageNo(); words != null && number > words.getPageNo(); number--) {
            PDPage page = renderer.getPdfDocument().getPage(number);
            float top = page.getMediaBox().getHeight() - MARGIN;
            if (head == null || above <= top + 1) {
                return;
            }
            write(page, row.getX(), top - head.getHeight());
            above -= top - FOOT;
        }
    }

    private void write(PDPage page, float left, float top) throws IOException {
        try (PDPageContentStream out =
                new PDPageContentStream(renderer.getPdfDocument(), page, AppendMode.APPEND, true, true)) {
            out.beginMarkedContent(COSName.ARTIFACT);
            out.beginText();
            out.setFont(font(), POINTS);
            out.newLineAtOffset(left, top - POINTS * 1.1f);
            out.showText(WORD);
            out.endText();
            out.endMarkedContent();
        }
    }

    private PDFont font() {
        FontSpecification wanted = new FontSpecification();
        wanted.families = new String[] {"Report Serif"};
        wanted.fontStyle = IdentValue.ITALIC;
        wanted.fontWeight = IdentValue.NORMAL;
        wanted.variant = IdentValue.NORMAL;
        wanted.size = POINTS;
        PdfBoxFSFont found = (PdfBoxFSFont) renderer.getFontResolver().resolveFont(renderer.getSharedContext(), wanted);
        return found.getFontDescriptions().get(0).getFont();
    }
}
