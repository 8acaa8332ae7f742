package org.missionbench.documents.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.BlockRenderer;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.content.Document.Part;
import org.missionbench.contracts.content.Formula;
import org.missionbench.contracts.content.Heading;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Listing;
import org.missionbench.contracts.content.Paragraph;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.content.Table.Cell;
import org.missionbench.contracts.content.Table.Column;
import org.missionbench.contracts.content.Table.FigureCell;
import org.missionbench.contracts.content.Table.Row;
import org.missionbench.contracts.content.Table.RowKind;
import org.missionbench.contracts.content.Table.TextCell;
import org.missionbench.documents.HtmlRenderer;
import org.missionbench.documents.pdf.PdfRenderer;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.Money;

/** Documents that nobody would write on purpose, in every format. */
class OddDocumentsTest {

    static Stream<Arguments> renderersAndDocuments() {
        Map<String, Document> documents = Map.of(
                "empty", document(List.of()),
                "without-rows", document(List.of(table("none", 3, 0))),
                "wide", document(List.of(table("wide", 14, 30))),
                "one-column", document(List.of(table("narrow", 1, 3))),
                "control-characters", document(List.of(text("bell \u0007 null \u0000 half \uD83D pair & <b>"))),
                "long-words", document(List.of(text("x".repeat(3_000)))),
                "same-id", document(List.of(table("twice", 2, 2), table("twice", 2, 2))),
                "no-items", document(List.of(new Listing(List.of()))),
                "deep-first", document(List.of(new Heading(4, "Deep", "$1.0  2.0%"), new Heading(1, "High"))));
        return documents.entrySet().stream().flatMap(entry -> Stream.of(
                        new HtmlRenderer(), new PdfRenderer(new HtmlRenderer()), new DocxRenderer(), new XlsxRenderer())
                .map(renderer -> Arguments.of(entry.getKey(), renderer.format(), renderer, entry.getValue())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("renderersAndDocuments")
    void rendersThem(String name, String format, BlockRenderer renderer, Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatCode(() -> renderer.render(document, out)).doesNotThrowAnyException();
        assertThat(out.size()).isGreaterThan(1_000);
        assertThatCode(() -> Files.write(Path.of("target", "odd-" + name + "." + format), out.toByteArray()))
                .doesNotThrowAnyException();
    }

    private static Document document(List<Block> blocks) {
        Document.Cover cover = new Document.Cover("", "Organization", "", "Title \\ \" ' & <", "", "", Map.of());
        return new Document(
                cover, "fr", blocks.stream().map(block -> new Part("", block)).toList());
    }

    private static Paragraph text(String words) {
        return new Paragraph(false, List.of(new Inline.Words(words)));
    }

    private static Table table(String id, int columns, int rows) {
        List<Column> heads = new ArrayList<>(List.of(Column.text("")));
        for (int at = 1; at < columns; at++) {
            heads.add(new Column(at > 3 ? "Span" : "", "A long head " + at, "", true));
        }
        List<Row> lines = new ArrayList<>();
        for (int at = 0; at < rows; at++) {
            List<Cell> cells = new ArrayList<>(List.of(new TextCell("=cmd|' /C calc'!A" + at)));
            for (int column = 1; column < columns; column++) {
                Money money = Money.usdCents(123_456_789_012L * at);
                Formula wrong = new Formula.OfRows(List.of("nobody"), List.of());
                cells.add(new FigureCell(money, FigureStyle.THOUSANDS, null, wrong));
            }
            lines.add(new Row("row-" + at, RowKind.LINE, cells));
        }
        return new Table(id, "", "", heads, lines, Map.of());
    }
}
