package org.missionbench.documents.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.content.DocumentReader.ReadParagraph;
import org.missionbench.contracts.content.DocumentReader.Run;

/** Files as word processors of others write them. */
class DocxReaderTest {

    private static final String NUMBERING =
            """
            <w:abstractNum w:abstractNumId="7">
              <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1 (%2)"/></w:lvl>
              <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2.%3"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="8">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>
            <w:num w:numId="4"><w:abstractNumId w:val="8"/></w:num>
            """;

    private static final String STYLES =
            """
            <w:style w:type="paragraph" w:styleId="h2"><w:name w:val="Level"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="based"><w:name w:val="Mine"/><w:basedOn w:val="h2"/></w:style>
            <w:style w:type="paragraph" w:styleId="HCh"><w:name w:val="_ H _Ch_G"/></w:style>
            """;

    @Test
    void countsListsAsAWordProcessorDoes() throws IOException {
        assertThat(numbers(
                        listed(1, 0),
                        listed(1, 1),
                        listed(1, 1),
                        listed(1, 2),
                        listed(1, 0),
                        listed(1, 1),
                        listed(2, 0),
                        listed(3, 0),
                        listed(3, 0),
                        listed(4, 0),
                        "<w:p><w:r><w:t>none</w:t></w:r></w:p>"))
                .containsExactly("III.", "III (a)", "III (b)", "3.2.1", "IV.", "IV (a)", "V.", "IX.", "X.", "•", "");
    }

    @Test
    void takesANumberThatSomebodyTyped() throws IOException {
        assertThat(read("<w:p><w:r><w:t>48.</w:t><w:tab/><w:t>Text</w:t></w:r></w:p>"))
                .containsExactly(new ReadParagraph("", 0, "48.", List.of(new Run("Text", "", false))));
        assertThat(read("<w:p><w:r><w:t>(iv)</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>Text</w:t></w:r></w:p>"))
                .containsExactly(new ReadParagraph("", 0, "(iv)", List.of(new Run("Text", "", false))));
    }

    @Test
    void acceptsEveryChange() throws IOException {
        assertThat(
                        read(
                                """
                        <w:p><w:r><w:t xml:space="preserve">one </w:t></w:r><w:ins w:id="1"><w:r><w:t>two</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>three</w:delText></w:r></w:del><w:moveFrom w:id="3"><w:r><w:t>four</w:t></w:r></w:moveFrom></w:p>
                        <w:p><w:pPr><w:rPr><w:del w:id="4"/></w:rPr></w:pPr><w:r><w:t>begun,</w:t></w:r></w:p>
                        <w:p><w:r><w:t xml:space="preserve"> ended</w:t></w:r></w:p>
                        """))
                .extracting(ReadParagraph::text)
                .containsExactly("one two", "begun, ended");
    }

    @Test
    void readsThroughLinksFieldsAndNestedControls() throws IOException {
        assertThat(
                        read(
                                """
                        <w:p><w:hyperlink w:anchor="x"><w:r><w:t>link</w:t></w:r></w:hyperlink>
                        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
                        <w:sdt><w:sdtPr><w:tag w:val="outer"/></w:sdtPr><w:sdtContent><w:r><w:t>a</w:t></w:r>
                        <w:sdt><w:sdtPr><w:tag w:val="finance.total|prose-count"/></w:sdtPr><w:sdtContent><w:r><w:t>7</w:t></w:r></w:sdtContent></w:sdt></w:sdtContent></w:sdt>
                        <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click here</w:t></w:r></w:sdtContent></w:sdt></w:p>
                        <w:sdt><w:sdtContent><w:p><w:r><w:rPr><w:i/></w:rPr><w:t>boxed</w:t></w:r></w:p></w:sdtContent></w:sdt>
                        """))
                .extracting(ReadParagraph::runs)
                .containsExactly(
                        List.of(
                                new Run("link", "", false),
                                new Run("a", "", false),
                                new Run("7", "finance.total|prose-count", false)),
                        List.of(new Run("boxed", "", true)));
    }

    @Test
    void knowsHeadingsByTheirLevelOrByTheNameOfTheirStyle() throws IOException {
        assertThat(read("<w:p><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr><w:r><w:t>direct</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"based\"/></w:pPr><w:r><w:t>based</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"HCh\"/></w:pPr><w:r><w:t>named</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>text</w:t></w:r></w:p>"))
                .extracting(ReadParagraph::headingDepth)
                .containsExactly(3, 2, 1, 0);
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNoText() throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("a");
            book.write(workbook);
        }
        assertRefused(workbook.toByteArray(), "spreadsheetml.sheet.main");
        assertRefused("plain text".getBytes(StandardCharsets.UTF_8), "no DOCX file");
        assertRefused(new byte[0], "no DOCX file");
        assertRefused(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0
                },
                "old .doc file");
        assertRefused(file("<w:p><w:r>"), "damaged");
    }

    @Test
    void refusesWhatIsTooDeepOrSwells() throws IOException {
        assertRefused(file("<w:sdt>".repeat(100_000)), "too deep");
        assertRefused(file("<w:p><w:r><w:t>" + "0".repeat(70 << 20) + "</w:t></w:r></w:p>"), "word/document.xml");
    }

    private static void assertRefused(byte[] file, String reason) {
        assertThatThrownBy(() -> new DocxReader().read(new ByteArrayInputStream(file)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(reason)
                .hasMessageContaining("save");
    }

    private static String listed(int list, int level) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr><w:r><w:t>text</w:t></w:r></w:p>"
                .formatted(level, list);
    }

    private static List<String> numbers(String... paragraphs) throws IOException {
        return read(String.join("", paragraphs)).stream()
                .map(ReadParagraph::number)
                .toList();
    }

    private static List<ReadParagraph> read(String body) throws IOException {
        return DocxRoundTripTest.paragraphs(file(body));
    }

    private static byte[] file(String body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"" + main
                            + "document.main+xml\"/>"
                            + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + main + "styles+xml\"/>"
                            + "<Override PartName=\"/word/numbering.xml\" ContentType=\"" + main
                            + "numbering+xml\"/></Types>");
            put(zip, "_rels/.rels", relations(relation + "officeDocument", "word/document.xml"));
            put(
                    zip,
                    "word/_rels/document.xml.rels",
                    relations(relation + "styles", "styles.xml", relation + "numbering", "numbering.xml"));
            put(zip, "word/document.xml", part("document", "<w:body>" + body + "</w:body>"));
            put(zip, "word/numbering.xml", part("numbering", NUMBERING));
            put(zip, "word/styles.xml", part("styles", STYLES));
        }
        return out.toByteArray();
    }

    private static String part(String root, String content) {
        return "<w:%s xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">%s</w:%s>"
                .formatted(root, content, root);
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder text = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int at = 0; at < typesAndTargets.length; at += 2) {
            text.append("<Relationship Id=\"r%d\" Type=\"%s\" Target=\"%s\"/>"
                    .formatted(at, typesAndTargets[at], typesAndTargets[at + 1]));
        }
        return text + "</Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
