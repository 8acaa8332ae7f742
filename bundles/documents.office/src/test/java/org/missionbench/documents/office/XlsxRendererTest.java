package org.missionbench.documents.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.content.Document.Part;
import org.missionbench.contracts.content.Heading;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.content.Table.Column;
import org.missionbench.documents.SampleReport;

class XlsxRendererTest {

    private final byte[] file = xlsx(SampleReport.small());

    @Test
    void showsFiguresExactlyAsTheReportPrintsThem() throws IOException {
        Files.write(Path.of("target/sample.xlsx"), file);
        assertThat(OfficeTables.xlsx(file).get("financial-resources"))
                .contains(
                        List.of("Military and police personnel", "", "", "", ""),
                        List.of("Military observers (a)", "450.2", "434.1", "16.1", "3.6"),
                        List.of("Military contingents", "–", "–", "–", "–"),
                        List.of("International staff", "20 177.4", "20 193.7", "(16.3)", "(0.1)"),
                        List.of("Air operations (b)", "–", "12.6", "(12.6)", "–"),
                        List.of("Facilities and infrastructure", "5 124.8", "5 032.0", "92.7", "1.8"),
                        List.of("Gross requirements", "35 814.0", "35 580.2", "233.7", "0.7"));
        assertThat(OfficeTables.xlsx(file).get("borrowings"))
                .containsExactly(
                        List.of("31 July 2031", "12.5", "=1+1 is not a formula"),
                        List.of("31 August 2031", "–", "<repaid> & “closed”"));
    }

    @Test
    void keepsValuesThatItsFormulasYield() throws IOException {
        try (XSSFWorkbook book = open()) {
            List<Cell> formulas = formulas(book);
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            assertThat(formulas).hasSizeGreaterThan(40);
            for (Cell cell : formulas) {
                CellValue value = evaluator.evaluate(cell);
                if (cell.getCachedFormulaResultType() == CellType.STRING) {
                    assertThat(value.getStringValue()).isEqualTo(cell.getStringCellValue());
                } else {
                    assertThat(value.getNumberValue()).isCloseTo(cell.getNumericCellValue(), within(1e-8));
                }
            }
        }
    }

    @Test
    void addsOnlyTheRowsThatCount() throws IOException {
        try (XSSFWorkbook book = open()) {
            assertThat(formulas(book))
                    .extracting(Cell::getCellFormula)
                    .contains(
                            "SUM(B12,B14)",
                            "SUM(B17:B19)",
                            "SUM(B21)-SUM(B22)",
                            "B7-C7",
                            "IF(B17=0,\"–\",D17/B17*100)");
        }
    }

    @Test
    void keepsTextThatLooksLikeAFormulaAsText() throws IOException {
        try (XSSFWorkbook book = open()) {
            Cell cell = book.getSheet("borrowings").getRow(3).getCell(2);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void listsItsMeasuresWithPlaceAndMethod() throws IOException {
        try (XSSFWorkbook book = open()) {
            XSSFSheet sheet = book.getSheet("Figures");
            List<List<String>> rows = new ArrayList<>();
            for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                rows.add(List.of(
                        sheet.getRow(row).getCell(0).getStringCellValue(),
                        sheet.getRow(row).getCell(1).getStringCellValue(),
                        sheet.getRow(row).getCell(3).getStringCellValue(),
                        sheet.getRow(row).getCell(4).getStringCellValue()));
            }
            assertThat(rows)
                    .contains(
                            List.of(
                                    "finance.apportionment",
                                    "$35,813,950",
                                    "'Text'!B2",
                                    "missionbench measures finance.apportionment --explain"),
                            List.of(
                                    "finance.variance.international",
                                    "(16.3)",
                                    "'financial-resources'!D12",
                                    "formula B12-C12; missionbench measures finance.variance.international --explain"));
        }
    }

    @Test
    void wrapsRunningTextInCells() throws IOException {
        try (XSSFWorkbook book = open()) {
            XSSFSheet sheet = book.getSheet("framework-small");
            Cell remark = sheet.getRow(3).getCell(2);
            assertThat(remark.getStringCellValue()).endsWith("until March.\nAttended by 24,693 people.");
            assertThat(remark.getCellStyle().getWrapText()).isTrue();
            assertThat(sheet.getRow(3).getHeightInPoints()).isGreaterThan(40);
            assertThat(sheet.getColumnWidth(0)).isEqualTo((52 + 3) * 256);
        }
    }

    @Test
    void namesItsSheetsAfterTheTables() throws IOException {
        try (XSSFWorkbook book = open()) {
            List<String> names = new ArrayList<>();
            book.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsExactly(
                            "Contents",
                            "Text",
                            "framework-small",
                            "financial-resources",
                            "monthly-table",
                            "borrowings",
                            "Figures");
            assertThat(book.getSheet("monthly-table").getDrawingPatriarch().getCharts())
                    .hasSize(1);
        }
    }

    @Test
    void callsATableWithoutATitleByTheHeadingAboveIt() throws IOException {
        List<Part> parts = List.of(
                new Part("D.", new Heading(2, "Other revenue")),
                new Part("", new Table("other-revenue", "", "", List.of(Column.text("Kind")), List.of(), Map.of())));
        Document document = new Document(SampleReport.small().cover(), "en", parts);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx(document)))) {
            assertThat(texts(book.getSheet("Contents"))).containsSequence("other-revenue", "D. Other revenue");
            assertThat(texts(book.getSheet("other-revenue"))).startsWith("D. Other revenue");
            assertThat(texts(book.getSheet("Text"))).contains("Table: D. Other revenue");
        }
    }

    @Test
    void cutsTheNameOfASheetBetweenWords() {
        XlsxNames names = new XlsxNames();
        assertThat(names.unused("performance-of-financial-resources")).isEqualTo("performance-of-financial");
        assertThat(names.unused("performance-of-financial-results")).isEqualTo("performance-of-financial-2");
        assertThat(names.unused("thirty-one-letters-and-ten-more-words")).isEqualTo("thirty-one-letters-and-ten-more");
        assertThat(names.unused("x".repeat(40))).isEqualTo("x".repeat(31));
    }

    @Test
    void keepsToTheSchema() throws IOException {
        assertThat(OfficeSchema.violations(file)).isEmpty();
    }

    @Test
    void writesTheSameBytesForTheSameDocument() {
        assertThat(xlsx(SampleReport.small())).isEqualTo(file);
    }

    private static List<Cell> formulas(XSSFWorkbook book) {
        List<Cell> formulas = new ArrayList<>();
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                row.forEach(cell -> {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas.add(cell);
                    }
                });
            }
        }
        return formulas;
    }

    private static List<String> texts(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(cell.getStringCellValue())));
        return texts;
    }

    private XSSFWorkbook open() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static byte[] xlsx(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new XlsxRenderer().render(document, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
