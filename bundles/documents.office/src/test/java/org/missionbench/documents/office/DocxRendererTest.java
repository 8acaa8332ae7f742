package org.missionbench.documents.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.atIndex;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.content.Document.Part;
import org.missionbench.contracts.content.DocumentReader.ReadParagraph;
import org.missionbench.contracts.content.Heading;
import org.missionbench.documents.SampleFrameworks;
import org.missionbench.documents.SampleReport;

class DocxRendererTest {

    private final byte[] file = docx(SampleReport.small());

    @Test
    void printsTablesAsTheReportWould() throws IOException {
        Files.write(Path.of("target/sample.docx"), file);
        assertThat(OfficeTables.docx(file).get("table_financial_resources"))
                .contains(
                        List.of("Military and police personnel"),
                        List.of("Military observers", "450.2", "434.1", "16.1", "3.6"),
                        List.of("Military contingents", "–", "–", "–", "–"),
                        List.of("International staff", "20 177.4", "20 193.7", "(16.3)", "(0.1)"),
                        List.of("Air operations", "–", "12.6", "(12.6)", "–"),
                        List.of("Gross requirements", "35 814.0", "35 580.2", "233.7", "0.7"));
        assertThat(OfficeTables.docx(file)).containsKeys("table_monthly_table", "table_borrowings");
    }

    @Test
    void setsRunningTextInCells() throws IOException {
        assertThat(OfficeTables.docx(file).get("table_framework_small"))
                .contains(List.of("Substantive outputs"), List.of("Inventory of vehicles", "Yes", ""));
        try (XWPFDocument document = open()) {
            XWPFTableRow row = document.getTables().get(0).getRow(2);
            assertThat(row.isCantSplitRow()).isTrue();
            assertThat(row.getTableCells()).extracting(cell -> cell.getWidth()).containsExactly(3284, 1137, 4990);
            assertThat(row.getCell(0).getParagraphs().get(0).getRuns().get(1).getStyle())
                    .isEqualTo("Emphasis");
            assertThat(row.getCell(1).getText()).isEqualTo("38");
            assertThat(row.getCell(2).getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .hasSize(2)
                    .contains("Attended by 24,693 people.", atIndex(1));
        }
    }

    @Test
    void letsLongRowsBreak() throws IOException {
        Document document = withParts(List.of(new Part("", SampleFrameworks.of("long", 1, 1, 40))));
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx(document)))) {
            assertThat(read.getTables().get(0).getRow(2).isCantSplitRow()).isFalse();
        }
    }

    @Test
    void linksTheContentsOfALongReportWhichTheReaderPassesOver() throws IOException {
        List<Part> parts = new ArrayList<>();
        for (int number = 1; number <= 12; number++) {
            parts.add(new Part(number == 1 ? "I." : "", new Heading(1, "Chapter " + number)));
        }
        byte[] written = docx(withParts(parts));
        assertThat(OfficeSchema.violations(written)).isEmpty();
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(written))) {
            assertThat(read.getDocument().xmlText())
                    .contains("TOC \\o \"1-2\"", "w:anchor=\"_Toc12\"", "w:name=\"_Toc12\"");
        }
        assertThat(new DocxReader().read(new ByteArrayInputStream(written)))
                .filteredOn(block -> block instanceof ReadParagraph paragraph
                        && paragraph.text().contains("Chapter 12"))
                .hasSize(1);
    }

    @Test
    void keepsToTheSchema() throws IOException {
        assertThat(OfficeSchema.violations(file)).isEmpty();
        assertThat(OfficeSchema.violations(docx(SampleReport.large()))).isEmpty();
    }

    @Test
    void writesRealFootnotesChartsAndBookmarks() throws IOException {
        try (XWPFDocument document = open()) {
            assertThat(document.getFootnotes())
                    .extracting(note -> note.getParagraphs().get(0).getText().strip())
                    .contains("A/85/700, and its corrigendum <1>.", "Resolution 49/233.");
            assertThat(document.getCharts()).hasSize(1);
            assertThat(document.getDocument().xmlText()).contains("w:name=\"para_1\"", "w:name=\"table_borrowings\"");
        }
    }

    @Test
    void repeatsTheHeadsOfTables() throws IOException {
        try (XWPFDocument document = open()) {
            assertThat(document.getTables().get(1).getRows().subList(0, 4))
                    .extracting(row -> row.isRepeatHeader())
                    .containsExactly(true, true, true, false);
        }
    }

    @Test
    void saysWhatItIs() throws IOException {
        try (XWPFDocument document = open()) {
            var properties = document.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).startsWith("Performance report on the budget");
            assertThat(properties.getCreator()).isEqualTo("United Nations");
            assertThat(properties.getUnderlyingProperties().getLanguageProperty())
                    .contains("en");
        }
    }

    @Test
    void leavesNumbersToTheWordProcessor() throws IOException {
        try (XWPFDocument document = open()) {
            List<String> counted = document.getParagraphs().stream()
                    .filter(paragraph -> "NumberedParagraph".equals(paragraph.getStyle()))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(counted).hasSize(5);
            assertThat(counted.get(0)).startsWith("The proposed budget");
        }
    }

    @Test
    void writesTheSameBytesForTheSameDocument() {
        assertThat(docx(SampleReport.small())).isEqualTo(file);
    }

    private static Document withParts(List<Part> parts) {
        return new Document(SampleReport.small().cover(), "en", parts);
    }

    private XWPFDocument open() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static byte[] docx(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocxRenderer().render(document, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
