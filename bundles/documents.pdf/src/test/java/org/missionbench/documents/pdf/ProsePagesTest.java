package org.missionbench.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.content.Document.Part;
import org.missionbench.contracts.content.Heading;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Paragraph;
import org.missionbench.documents.HtmlRenderer;
import org.missionbench.documents.SampleFrameworks;

/** Tables of running text over many pages, with rows of a few lines and of several pages. */
class ProsePagesTest {

    private static final int SENTENCES_OF_PAGES = 60;

    private static List<String> pages = List.of();

    @BeforeAll
    static void print() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(new HtmlRenderer()).render(document(), out);
        Files.write(Path.of("target/prose.pdf"), out.toByteArray());
        try (PDDocument read = Loader.loadPDF(out.toByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper();
            List<String> texts = new ArrayList<>();
            for (int page = 1; page <= read.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(read));
            }
            pages = texts;
        }
    }

    @Test
    void printsTheHeadOnEveryPageWithRows() {
        assertThat(pages).hasSizeGreaterThan(20);
        assertThat(pages.subList(0, pages.size() - 1))
                .filteredOn(page -> page.contains("restricted"))
                .allSatisfy(page -> assertThat(page).contains("Planned outputs", "Remarks"));
    }

    @Test
    void losesNothingOfARowThatIsLongerThanAPage() {
        String all = String.join("\n", pages).replaceAll("\\s+", " ");
        assertThat(count("restricted", all)).isEqualTo(60 * 2 + 3 * 2 * SENTENCES_OF_PAGES + 40 * 3);
        assertThat(count("End of remark \\d+\\.", all)).isEqualTo(60 + 3 + 40);
    }

    @Test
    void leavesNoNameOfAGroupAtTheFootOfAPage() {
        assertThat(pages).allSatisfy(page -> assertThat(page)
                .doesNotContainPattern("Group of outputs \\d+\\s+(\\d+/\\d+\\s*)?$"));
    }

    @Test
    void saysThatARowGoesOnWhereItsFirstCellIsBlank() {
        assertThat(pages)
                .filteredOn(page -> page.contains("restricted") && !page.contains("missing persons"))
                .hasSizeGreaterThan(3)
                .allSatisfy(page -> assertThat(page).contains("(continued)"));
        assertThat(pages.get(0)).doesNotContain("(continued)");
    }

    private static long count(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    private static Document document() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("I.", new Heading(1, "Frameworks")));
        parts.add(new Part("", SampleFrameworks.of("short-rows", 60, 1, 2)));
        parts.add(new Part("1.", new Paragraph(true, List.of(new Inline.Words("Text between.")))));
        parts.add(new Part("", SampleFrameworks.of("long-rows", 3, 2, SENTENCES_OF_PAGES)));
        parts.add(new Part("", SampleFrameworks.of("middle-rows", 40, 3, 1)));
        Document.Cover cover = new Document.Cover("", "Organization", "", "Title", "", "", Map.of());
        return new Document(cover, "en", parts);
    }
}
