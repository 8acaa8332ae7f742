package org.missionbench.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Workbooks of another system, read by a profile. */
class ProfileWorkbookTest extends ImportBench {

    private static final String MENU =
            """
            {
              "title": "Menu", "file": { "kind": "xlsx", "sheet": "Menu", "linesBeforeHead": 2 },
              "heads": { "code": "Code", "name": "Name of tea" },
              "footer": [ { "column": "code", "begins": "Printed" } ],
              "datasets": [ { "dataset": "tea", "columns": {
                "code": { "from": "code", "letters": "lower" }, "title": "name" } } ]
            }
            """;

    @BeforeEach
    void installProfile() throws IOException {
        write("profiles/menu.json", MENU);
    }

    @Test
    void readsOneSheetFromItsHeadOnAndRecognizesIt() throws Exception {
        workbook("Menu", "GREEN");
        assertThat(runCsv("list.xlsx"))
                .containsExactly(
                        "list.xlsx was read with the profile menu",
                        "list.xlsx: 1 row was passed over, as the profile menu says",
                        "UNEM 2021/22: imported");
        assertThat(store.all(SCOPE, TeaHouse.Tea.class)).containsExactly(new TeaHouse.Tea("green", "Green tea"));
    }

    @Test
    void namesTheSheetThatIsMissing() throws Exception {
        workbook("List", "GREEN");
        assertThat(runCsv("list.xlsx", "profile=menu"))
                .startsWith("list.xlsx: there is no sheet 'Menu'; it has Cover, List");
    }

    @Test
    void rejectedRowsOfAWorkbookComeBackAsCsv() throws Exception {
        workbook("Menu", "GREEN 2");
        runCsv("list.xlsx", "profile=menu", "rejected=back.csv");
        Files.writeString(
                folder.resolve("back.csv"),
                Files.readString(folder.resolve("back.csv")).replace("GREEN 2,", "GREEN,"));
        assertThat(run("back.csv")).endsWith("UNEM 2021/22: imported");
        assertThat(count("tea")).isEqualTo(1);
    }

    @Test
    void aProfileForWorkbooksReadsNoText() throws Exception {
        write("menu.csv", "Code,Name of tea");
        assertThatThrownBy(() -> runCsv("menu.csv", "profile=menu"))
                .hasMessage(folder.resolve("menu.csv") + " is no workbook, but the profile menu reads one (.xlsx)");
    }

    @Test
    void aTextThatNobodyReadsCanBeGivenADatasetOrAProfile() throws Exception {
        write("unknown.csv", "a,b", "1,2");
        assertThat(runCsv("unknown.csv"))
                .startsWith(
                        "unknown.csv: no module that is present has a dataset 'unknown'; name the dataset with --dataset or the profile that reads the file with --profile (see 'profiles'), install the feature it belongs to (see 'features list'), or pass it over with --skip-unknown");
    }

    private void workbook(String sheet, String code) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("list.xlsx"))) {
            workbook.createSheet("Cover").createRow(0).createCell(0).setCellValue("Tea house");
            Sheet rows = workbook.createSheet(sheet);
            rows.createRow(0).createCell(0).setCellValue("Menu of the season");
            cells(rows, 2, "Code", "name of  tea");
            cells(rows, 3, code, "Green tea");
            cells(rows, 4, "Printed by Otto", "");
            workbook.write(out);
        }
    }

    private static void cells(Sheet sheet, int at, String one, String other) {
        var row = sheet.createRow(at);
        row.createCell(0).setCellValue(one);
        row.createCell(1).setCellValue(other);
    }
}
