package org.missionbench.documents.office;

import java.util.List;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.content.Document.Part;
import org.missionbench.contracts.content.Heading;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The contents of a long report on its first page, each a link to its heading. Without the numbers of pages, which only a
 * word processor knows: wrong ones would be worse, and having them counted on opening makes Word ask the officer.
 */
final class DocxContents {

    private static final int LONG = 12;
    private static final int DEEPEST = 2;
    private static final String FIELD = " TOC \\o \"1-2\" \\n \\h \\z \\u ";

    private final XWPFDocument file;
    private final List<Part> entries;

    DocxContents(XWPFDocument file, Document document) {
        this.file = file;
        this.entries = document.parts().stream().filter(DocxContents::isEntry).toList();
    }

    static boolean isEntry(Part part) {
        return part.block() instanceof Heading heading && heading.depth() <= DEEPEST;
    }

    /** The bookmark of an entry's heading. */
    static String bookmark(int entry) {
        return "_Toc" + entry;
    }

    boolean areWorthAPage() {
        return entries.size() >= LONG;
    }

    void write() {
        styled("ContentsTitle").createRun().setText("Contents");
        for (int at = 0; at < entries.size(); at++) {
            Heading heading = (Heading) entries.get(at).block();
            XWPFParagraph paragraph = styled("TOC" + heading.depth());
            if (at == 0) {
                begin(paragraph);
            }
            link(paragraph, entries.get(at).number() + "\t" + heading.text(), bookmark(at + 1));
            if (at == entries.size() - 1) {
                mark(paragraph, STFldCharType.END);
            }
        }
    }

    private XWPFParagraph styled(String style) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private static void begin(XWPFParagraph paragraph) {
        mark(paragraph, STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(FIELD);
        mark(paragraph, STFldCharType.SEPARATE);
    }

    private static void mark(XWPFParagraph paragraph, STFldCharType.Enum kind) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(kind);
    }

    private static void link(XWPFParagraph paragraph, String text, String bookmark) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(bookmark);
        link.setHistory(true);
        new XWPFRun(link.addNewR(), (IRunBody) paragraph).setText(text);
    }
}
