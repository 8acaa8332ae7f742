package org.missionbench.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class BadSpreadsheetsTest extends ImportBench {

    @Test
    void refusesAFormulaWithoutRunningIt() throws Exception {
        workbook("tea", "=HYPERLINK(\"http://example.org\")");
        assertThat(runCsv("tea.xlsx"))
                .startsWith(
                        "tea.xlsx sheet tea row 3, title: '=HYPERLINK(\"http://example.org\")' would run as a formula in a spreadsheet; write the value itself, or begin it with a letter");
        assertThat(count("tea")).isZero();
    }

    @Test
    void refusesASheetThatIsNoDataset() throws Exception {
        workbook("teas", "Green tea");
        assertThat(runCsv("tea.xlsx"))
                .startsWith(
                        "tea.xlsx sheet teas: no module that is present has a dataset 'teas'; did you mean 'tea'? install the feature it belongs to (see 'features list'), or pass it over with --skip-unknown");
    }

    @Test
    void refusesAWorkbookThatWasCutOff() throws Exception {
        Path file = workbook("tea", "Green tea");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThat(runCsv("tea.xlsx"))
                .containsExactly("tea.xlsx: the file is damaged or cut off; save or export it again");
        assertThat(count("tea")).isZero();
    }

    @Test
    void passesOverEmptyRows() throws Exception {
        workbook("tea", "Green tea");
        assertThat(runCsv("tea.xlsx")).containsExactly("UNEM 2021/22: imported");
        assertThat(count("tea")).isEqualTo(1);
    }

    private Path workbook(String sheet, String title) throws IOException {
        Path file = folder.resolve("tea.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var rows = workbook.createSheet(sheet);
            Row head = rows.createRow(0);
            head.createCell(0).setCellValue("code");
            head.createCell(1).setCellValue("title");
            rows.createRow(1).createCell(0).setCellValue("");
            Row row = rows.createRow(2);
            row.createCell(0).setCellValue("green");
            Cell cell = row.createCell(1);
            if (title.startsWith("=")) {
                cell.setCellFormula(title.substring(1));
            } else {
                cell.setCellValue(title);
            }
            workbook.write(out);
        }
        return file;
    }
}
