package org.missionbench.documents.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.missionbench.contracts.content.Document;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompatSetting;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** All of a text file but its blocks: styles, cover, page, header and footer, properties. */
final class DocxFrame {

    private static final BigInteger A4_WIDTH = BigInteger.valueOf(11906);
    private static final BigInteger A4_HEIGHT = BigInteger.valueOf(16838);
    private static final BigInteger MARGIN = BigInteger.valueOf((11906 - DocxTable.TEXT_WIDTH) / 2);
    private static final BigInteger EDGE = BigInteger.valueOf(624);

    private final XWPFDocument file;
    private final Document document;

    DocxFrame(XWPFDocument file, Document document) {
        this.file = file;
        this.document = document;
    }

    /** Writes what comes before the blocks. */
    DocxNumbers prepare() throws IOException {
        OfficeProperties.set(file.getProperties(), document);
        CTStyles styles = read("styles.xml", StylesDocument.Factory::parse).getStyles();
        styles.getDocDefaults().getRPrDefault().getRPr().getLangArray(0).setVal(document.language());
        file.createStyles().setStyles(styles);
        CTNumbering numbering =
                read("numbering.xml", NumberingDocument.Factory::parse).getNumbering();
        file.createNumbering().setNumbering(numbering);
        CTSettings settings = file.getSettings().getCTSettings();
        settings.addNewDefaultTabStop().setVal(BigInteger.valueOf(567));
        declareVersion(settings.addNewCompat().addNewCompatSetting());
        writeCover();
        return new DocxNumbers(numbering);
    }

    /** Writes what comes after the blocks. */
    void finish() {
        CTSectPr section = file.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(A4_WIDTH);
        section.getPgSz().setH(A4_HEIGHT);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(MARGIN);
        margins.setBottom(MARGIN);
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
        margins.setHeader(EDGE);
        margins.setFooter(EDGE);
        margins.setGutter(BigInteger.ZERO);
        section.addNewTitlePg();
        writeHeaderAndFooter();
    }

    // without it Word lays the file out as its version of 2007 did, and says so in the title bar
    private static void declareVersion(CTCompatSetting setting) {
        setting.setName("compatibilityMode");
        setting.setUri("http://schemas.microsoft.com/office/word");
        setting.setVal("15");
    }

    private void writeCover() {
        Document.Cover cover = document.cover();
        write("Masthead", cover.organization(), cover.symbol());
        write("Body", cover.body(), "");
        String date = cover.date();
        for (Map.Entry<String, String> property : cover.properties().entrySet()) {
            write("CoverLine", (property.getKey() + " " + property.getValue()).strip(), date);
            date = "";
        }
        write("CoverLine", "", date);
        write("Title", cover.title(), "");
        write("Subtitle", cover.subtitle(), "");
    }

    private void write(String style, String left, String right) {
        if (left.isEmpty() && right.isEmpty()) {
            return;
        }
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle(style);
        DocxText.words(paragraph, left);
        if (!right.isEmpty()) {
            paragraph.createRun().addTab();
            DocxText.words(paragraph, right);
        }
    }

    private void writeHeaderAndFooter() {
        XWPFParagraph header = file.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.setStyle("Header");
        header.createRun().addTab();
        DocxText.words(header, document.cover().symbol());
        file.createHeader(HeaderFooterType.FIRST).createParagraph().setStyle("Header");
        writePages(file.createFooter(HeaderFooterType.DEFAULT).createParagraph(), true);
        writePages(file.createFooter(HeaderFooterType.FIRST).createParagraph(), true);
        // on the back of a sheet the outer edge is the left one
        file.setEvenAndOddHeadings(true);
        XWPFParagraph back = file.createHeader(HeaderFooterType.EVEN).createParagraph();
        back.setStyle("Header");
        DocxText.words(back, document.cover().symbol());
        writePages(file.createFooter(HeaderFooterType.EVEN).createParagraph(), false);
    }

    private static void writePages(XWPFParagraph footer, boolean right) {
        footer.setStyle("Footer");
        if (right) {
            footer.createRun().addTab();
        }
        field(footer, "PAGE");
        DocxText.words(footer, "/");
        field(footer, "NUMPAGES");
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }

    private static <T> T read(String resource, Parser<T> parser) throws IOException {
        try (InputStream in = Objects.requireNonNull(DocxFrame.class.getResourceAsStream(resource))) {
            return parser.parse(in);
        } catch (XmlException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** Reads one of the parts that the bundle carries. */
    @FunctionalInterface
    private interface Parser<T> {

        T parse(InputStream in) throws IOException, XmlException;
    }
}
