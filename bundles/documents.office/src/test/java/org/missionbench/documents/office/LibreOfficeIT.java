package org.missionbench.documents.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.BlockRenderer;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.content.Document.Part;
import org.missionbench.contracts.content.DocumentReader;
import org.missionbench.contracts.content.DocumentReader.ReadParagraph;
import org.missionbench.contracts.content.Heading;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Paragraph;
import org.missionbench.documents.SampleReport;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.Quantity;

class LibreOfficeIT {

    // tab-separated, UTF-8, cells as they are shown, every sheet to a file of its own
    private static final String SHOWN = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,true,false,false,-1";

    @TempDir
    private Path directory = Path.of("");

    @Test
    void recalculatesWorkbooksToThePrintedFigures() throws Exception {
        byte[] file = render(new XlsxRenderer(), SampleReport.small());
        List<Path> sheets = new LibreOffice(directory).convert(withoutValues(file), "report.xlsx", SHOWN);
        Map<String, List<List<String>>> printed = OfficeTables.xlsx(file);
        assertThat(printed).hasSize(4);
        // the lines of a cell become lines of the file
        printed.remove("framework-small");
        for (Map.Entry<String, List<List<String>>> table : printed.entrySet()) {
            assertThat(rows(sheets, table.getKey())).as(table.getKey()).containsAll(table.getValue());
        }
    }

    @Test
    void numbersHeadingsAndParagraphsAsReportingDid() throws Exception {
        byte[] file = render(new DocxRenderer(), SampleReport.large());
        assertThat(lines(file))
                .contains("XX. Section 16 of the long report", "1. Substantive", "B. Postings")
                .anyMatch(line -> line.startsWith("133. The mission continued"))
                .noneMatch(line -> line.startsWith("134. "));
    }

    @Test
    void keepsTheTextTheNamesAndTheBoundNumbersOfParagraphs() throws Exception {
        Part part = new Part(
                "1.",
                new Paragraph(
                        "II.B/after/1",
                        true,
                        List.of(
                                new Inline.Words("Posts: "),
                                new Inline.BoundFigure(
                                        MeasureKey.of("staffing", "posts"),
                                        FigureStyle.PROSE_COUNT,
                                        Quantity.of(1234, "post")),
                                new Inline.Words(" in all."))));
        byte[] file = DocxRoundTripTest.written(part);
        assertThat(lines(file)).contains("1. Posts: 1,234 in all.");
        Path saved = new LibreOffice(Files.createDirectory(directory.resolve("saved")))
                .convert(file, "report.docx", "docx:MS Word 2007 XML")
                .get(0);
        // LibreOffice writes the tags of controls only from 7.5 on, so that bookmarks have to say what is bound
        ReadParagraph read = DocxRoundTripTest.last(Files.readAllBytes(saved));
        assertThat(read.name()).isEqualTo("II.B/after/1");
        assertThat(read.number() + " " + read.text()).isEqualTo("1. Posts: 1,234 in all.");
        assertThat(read.runs())
                .contains(new DocumentReader.Run("1,234", "staffing.posts|prose-count", false))
                .hasSize(3);
    }

    @Test
    void startsNumbersWhereReportingStartsThem() throws Exception {
        byte[] file = render(
                new DocxRenderer(),
                new Document(
                        SampleReport.small().cover(),
                        "en",
                        List.of(
                                heading(1, "III.", "Third"),
                                heading(2, "B.", "Second below"),
                                paragraph("48.", "Forty-eight"),
                                paragraph("49.", "Forty-nine"),
                                heading(1, "IV.", "Fourth"),
                                heading(2, "A.", "First below"),
                                paragraph("52.", "Fifty-two"),
                                heading(1, "Annex I", "Written out"))));
        assertThat(lines(file))
                .containsSubsequence(
                        "III. Third",
                        "B. Second below",
                        "48. Forty-eight",
                        "49. Forty-nine",
                        "IV. Fourth",
                        "A. First below",
                        "52. Fifty-two",
                        "Annex I\tWritten out");
    }

    private static Part heading(int depth, String number, String text) {
        return new Part(number, new Heading(depth, text));
    }

    private static Part paragraph(String number, String text) {
        Block block = new Paragraph(true, List.of(new Inline.Words(text)));
        return new Part(number, block);
    }

    private List<String> lines(byte[] file) throws Exception {
        Path text = new LibreOffice(directory)
                .convert(file, "report.docx", "txt:Text")
                .get(0);
        try (Stream<String> lines = Files.lines(text)) {
            return lines.map(String::strip).toList();
        }
    }

    private static List<List<String>> rows(List<Path> sheets, String name) throws IOException {
        Path sheet = sheets.stream()
                .filter(path -> path.toString().endsWith("report-" + name + ".csv"))
                .findFirst()
                .orElseThrow();
        return Files.readAllLines(sheet).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    // forgets what was kept beside the formulas, so that what is shown has been computed
    private static byte[] withoutValues(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            List<Cell> formulas = new ArrayList<>();
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    row.forEach(formulas::add);
                }
            }
            for (Cell cell : formulas) {
                if (cell.getCellType() == CellType.FORMULA
                        && ((XSSFCell) cell).getCTCell().isSetV()) {
                    ((XSSFCell) cell).getCTCell().unsetV();
                }
            }
            book.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] render(BlockRenderer renderer, Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(document, out);
        return out.toByteArray();
    }
}
