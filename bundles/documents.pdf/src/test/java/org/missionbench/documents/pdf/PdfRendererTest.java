package org.missionbench.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.content.Document;
import org.missionbench.documents.HtmlRenderer;
import org.missionbench.documents.SampleReport;

class PdfRendererTest {

    private final byte[] file = pdf(SampleReport.small());

    @Test
    void printsFiguresWithASpaceThatDoesNotBreak() throws IOException {
        Files.write(Path.of("target/sample.pdf"), file);
        assertThat(text())
                .contains("International staff 20\u00A0177.4 20\u00A0193.7 (16.3) (0.1)")
                .contains("Military contingents – – – –")
                .contains("Gross requirements 35\u00A0814.0 35\u00A0580.2 233.7 0.7");
    }

    @Test
    void numbersParagraphsAndPages() throws IOException {
        assertThat(text()).contains("1.  The proposed budget").contains("1/4").contains("4/4");
    }

    @Test
    void printsNotesAtTheFootOfTheirPage() throws IOException {
        assertThat(page(1)).contains("A/85/700, and its corrigendum <1>.").contains("Resolution 49/233.");
    }

    @Test
    void runsTheSymbolOnEveryPageButTheFirst() throws IOException {
        assertThat(page(1).split("A/86/512", -1)).hasSize(2);
        assertThat(page(2)).startsWith("A/86/512");
    }

    @Test
    void printsLettersOfTheRegionAndOfFrench() throws IOException {
        assertThat(text())
                .contains("Mitrovicë")
                .contains("Où l’activité a été")
                .contains("≥ 85, ≤ 48")
                .contains("÷");
    }

    @Test
    void setsAWideTableAcrossTheSheet() throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf(SampleReport.large()))) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int number = 0; number < read.getNumberOfPages(); number++) {
                if (read.getPage(number).getMediaBox().getWidth() > 800) {
                    stripper.setStartPage(number + 1);
                    stripper.setEndPage(number + 1);
                }
            }
            assertThat(stripper.getStartPage()).isEqualTo(stripper.getEndPage());
            assertThat(stripper.getText(read))
                    .contains("Class of operational costs 8")
                    .contains("118\u00A0518.5");
        }
    }

    @Test
    void embedsEveryFont() throws IOException {
        try (PDDocument read = Loader.loadPDF(file)) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : read.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void writesTheSameBytesForTheSameDocument() {
        assertThat(pdf(SampleReport.small())).isEqualTo(file);
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        new PdfRenderer(new HtmlRenderer()).render(SampleReport.small(), out);
        assertThat(closed[0]).isFalse();
    }

    private String text() throws IOException {
        try (PDDocument read = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(read);
        }
    }

    private String page(int number) throws IOException {
        try (PDDocument read = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(read);
        }
    }

    private static byte[] pdf(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfRenderer(new HtmlRenderer()).render(document, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
