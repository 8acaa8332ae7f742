package org.missionbench.documents.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.BoundText;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.content.Document.Part;
import org.missionbench.contracts.content.DocumentReader.ReadParagraph;
import org.missionbench.contracts.content.DocumentReader.ReadTable;
import org.missionbench.contracts.content.DocumentReader.Run;
import org.missionbench.contracts.content.Heading;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Listing;
import org.missionbench.contracts.content.Paragraph;
import org.missionbench.documents.SampleFrameworks;
import org.missionbench.documents.SampleReport;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.Quantity;

/** What was written is read again, also after somebody has edited it. */
class DocxRoundTripTest {

    private static final String LONG_KEY =
            "results.output.2-3-1-vehicles-in-operation-and-maintenance.completed.heavy-engineering-vehicles";

    private static final Inline BOUND = new Inline.BoundFigure(
            new MeasureKey("staffing.posts"), FigureStyle.PROSE_COUNT, Quantity.of(1234, "post"));
    private static final Inline LONG =
            new Inline.BoundFigure(new MeasureKey(LONG_KEY), FigureStyle.PROSE_WORDS, Quantity.of(4, "vehicle"));

    @Test
    void readsNamesNumbersAndDepths() throws IOException {
        byte[] file = written(
                new Part("II.", new Heading(1, "Second part")),
                new Part("B.", new Heading(2, "Below")),
                named("48.", "II.B/1", true, BoundText.parse("Forty-eight")),
                named("", "II.B/after/2", false, BoundText.parse("Plain text")),
                new Part("", new Listing(List.of(BoundText.parse("first"), BoundText.parse("second")))),
                named("49.", "a name, with: characters_that-bookmarks do not take/§ 12", true, BoundText.parse("End")));
        assertThat(paragraphs(file))
                .extracting(
                        ReadParagraph::name, ReadParagraph::headingDepth, ReadParagraph::number, ReadParagraph::text)
                .endsWith(
                        tuple("", 1, "II.", "Second part"),
                        tuple("", 2, "B.", "Below"),
                        tuple("II.B/1", 0, "48.", "Forty-eight"),
                        tuple("II.B/after/2", 0, "", "Plain text"),
                        tuple("", 0, "(a)", "first"),
                        tuple("", 0, "(b)", "second"),
                        tuple("a name, with: characters_that-bookmarks do not take/§ 12", 0, "49.", "End"));
    }

    @Test
    void readsWhatNumbersAreBoundTo() throws IOException {
        byte[] file = written(named(
                "1.",
                "I/1",
                true,
                List.of(
                        new Inline.Words("There were "),
                        BOUND,
                        new Inline.Emphasis(" posts"),
                        new Inline.Words(", "),
                        LONG,
                        new Inline.Words(" vehicles and "),
                        new Inline.SourcedNumber("24,693", "A/77/589, para. 9"),
                        new Inline.Footnote("A note."))));
        assertThat(last(file).runs())
                .containsExactly(
                        new Run("There were ", "", false),
                        new Run("1,234", "staffing.posts|prose-count", false),
                        new Run(" posts", "", true),
                        new Run(", ", "", false),
                        new Run("four", LONG_KEY + "|prose-words", false),
                        new Run(" vehicles and ", "", false),
                        new Run("24,693", "'24,693'|A/77/589, para. 9", false),
                        new Run(" [A note.]", "", false));
        assertThat(OfficeSchema.violations(file)).isEmpty();
    }

    @Test
    void readsTheWholeSampleWithTheNumbersThatReportingGave() throws IOException {
        byte[] file = written(SampleReport.large().parts().toArray(Part[]::new));
        List<String> numbers = SampleReport.large().parts().stream()
                .filter(part -> part.block() instanceof Heading || part.block() instanceof Paragraph)
                .map(Part::number)
                .filter(number -> !number.isEmpty())
                .toList();
        assertThat(paragraphs(file))
                .extracting(ReadParagraph::number)
                .filteredOn(number -> !number.isEmpty() && !number.startsWith("("))
                .containsExactlyElementsOf(numbers);
    }

    @Test
    void readsTablesWithEveryCellInItsColumn() throws IOException {
        byte[] file = written(new Part("", SampleFrameworks.small()));
        assertThat(tables(file).get(0).rows())
                .containsExactly(
                        List.of("Planned outputs", "Completed (number or yes/no)", "Remarks"),
                        List.of("Substantive outputs", "", ""),
                        List.of(
                                "42 meetings with returnees’ associations",
                                "38",
                                "Comprising 12 meetings with municipal officials and 30 with returnees’ associations; "
                                        + "fewer than planned because travel was restricted until March.\n"
                                        + "Attended by 24,693 people."),
                        List.of("Service improvements", "", ""),
                        List.of("Inventory of vehicles", "Yes", ""));
    }

    @Test
    void keepsNamesAndBindingsWhenAnOfficerEditsTheText() throws IOException {
        byte[] file = written(
                named("1.", "I/1", true, List.of(new Inline.Words("There were "), BOUND, new Inline.Words(" posts."))));
        byte[] edited = edited(file, document -> {
            XWPFParagraph paragraph =
                    document.getParagraphs().get(document.getParagraphs().size() - 1);
            paragraph.getRuns().get(0).setText("At the end there were ", 0);
            paragraph.createRun().setText(" Most were ");
            paragraph.createRun().setText("filled.");
            XWPFParagraph more = document.createParagraph();
            more.setStyle("NumberedParagraph");
            more.createRun().setText("A new paragraph.");
        });
        assertThat(paragraphs(edited).get(paragraphs(edited).size() - 2).runs())
                .containsExactly(
                        new Run("At the end there were ", "", false),
                        new Run("1,234", "staffing.posts|prose-count", false),
                        new Run(" posts. Most were filled.", "", false));
        assertThat(last(edited))
                .isEqualTo(new ReadParagraph("", 0, "2.", List.of(new Run("A new paragraph.", "", false))));
    }

    static byte[] written(Part... parts) throws IOException {
        Document.Cover cover = new Document.Cover("", "Organization", "", "Title", "", "", Map.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxRenderer().render(new Document(cover, "en", List.of(parts)), out);
        return out.toByteArray();
    }

    static List<ReadParagraph> paragraphs(byte[] file) throws IOException {
        return new DocxReader()
                .read(new ByteArrayInputStream(file)).stream()
                        .filter(ReadParagraph.class::isInstance)
                        .map(ReadParagraph.class::cast)
                        .toList();
    }

    static ReadParagraph last(byte[] file) throws IOException {
        List<ReadParagraph> paragraphs = paragraphs(file);
        return paragraphs.get(paragraphs.size() - 1);
    }

    static List<ReadTable> tables(byte[] file) throws IOException {
        return new DocxReader()
                .read(new ByteArrayInputStream(file)).stream()
                        .filter(ReadTable.class::isInstance)
                        .map(ReadTable.class::cast)
                        .toList();
    }

    private static byte[] edited(byte[] file, Consumer<XWPFDocument> edit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            edit.accept(document);
            document.write(out);
        }
        return out.toByteArray();
    }

    private static Part named(String number, String name, boolean counted, List<Inline> text) {
        Block block = new Paragraph(name, counted, text);
        return new Part(number, block);
    }
}
