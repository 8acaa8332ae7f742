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
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.content.Document;
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
    void namesItsSheetsAfterTheTables() throws IOException {
        try (XSSFWorkbook book = open()) {
            List<String> names = new ArrayList<>();
            book.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names).containsExactly("Contents", "Text", "financial-resources", "monthly-table", "borrowings");
            assertThat(book.getSheet("monthly-table").getDrawingPatriarch().getCharts())
                    .hasSize(1);
        }
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
