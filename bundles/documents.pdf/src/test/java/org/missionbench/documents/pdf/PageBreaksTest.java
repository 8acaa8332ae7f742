package org.missionbench.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.content.Document.Part;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Paragraph;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.content.Table.Column;
import org.missionbench.contracts.content.Table.Row;
import org.missionbench.contracts.content.Table.RowKind;
import org.missionbench.contracts.content.Table.TextCell;
import org.missionbench.documents.HtmlRenderer;

/** Many tables, each after other lengths of text, so that a page ends behind every row that may end one. */
class PageBreaksTest {

    private static final int TABLES = 200;

    private static final String[] KINDS = {
        "group",
        "line",
        "of-which",
        "line",
        "line",
        "subtotal",
        "group",
        "line",
        "line",
        "of-which",
        "of-which",
        "line",
        "subtotal",
        "line",
        "line",
        "line",
        "total",
        "line",
        "total",
        "line",
        "line"
    };

    private static List<String> pages = List.of();

    @BeforeAll
    static void print() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(new HtmlRenderer()).render(document(), out);
        Files.write(Path.of("target/breaks.pdf"), out.toByteArray());
        try (PDDocument read = Loader.loadPDF(out.toByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSuppressDuplicateOverlappingText(false);
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
    void printsTheHeadOnceOnEveryPageThatHasRowsOfTheTable() {
        for (String page : pages) {
            Set<String> withRows = new TreeSet<>(all("R(\\d+)x\\d+", page));
            assertThat(all("Head(\\d+)", page)).describedAs(page).containsExactlyInAnyOrderElementsOf(withRows);
        }
    }

    @Test
    void keepsSumsAndPartsBelowTheirRowsAndGroupsAboveTheirs() {
        assertThat(firstOfPages()).containsExactly(0, 3, 4, 6, 8, 11, 13, 14, 15, 17, 19, 20);
    }

    // rows, by their position among the kinds, that a page of a table begins with though the table began before
    private static Set<Integer> firstOfPages() {
        Set<Integer> first = new TreeSet<>();
        for (String page : pages) {
            List<String> rows = all("R\\d+x(\\d+)", page);
            if (!rows.isEmpty() && !rows.get(0).equals("0")) {
                first.add(Integer.parseInt(rows.get(0)) % KINDS.length);
            }
        }
        return first;
    }

    private static List<String> all(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static Document document() {
        List<Part> parts = new ArrayList<>();
        for (int number = 0; number < TABLES; number++) {
            for (int line = 0; line < number % 7; line++) {
                parts.add(new Part("", new Paragraph(false, List.of(new Inline.Words("Text")))));
            }
            parts.add(new Part("", table(number, 3 + number * 7 % 60)));
        }
        Document.Cover cover = new Document.Cover("", "Organization", "", "Title", "", "", Map.of());
        return new Document(cover, "en", parts);
    }

    private static Table table(int number, int length) {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < length; at++) {
            RowKind kind =
                    RowKind.valueOf(KINDS[at % KINDS.length].toUpperCase().replace('-', '_'));
            String name = "R" + number + "x" + at;
            String second = at % 5 == 0 ? "A longer text ".repeat(10) : "";
            rows.add(new Row("row-" + at, kind, List.of(new TextCell(name), new TextCell(second))));
        }
        List<Column> columns = List.of(Column.text("Head" + number), Column.text("Words"));
        return new Table("table-" + number, "", "", columns, rows, Map.of());
    }
}
