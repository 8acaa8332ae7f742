package org.missionbench.platform.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.DatasetSource;
import org.missionbench.documents.office.XlsxSheets;
import org.missionbench.platform.intake.ImportBench;

class TemplateCommandTest extends ImportBench {

    @Test
    void loadsBackUnchangedWithItsRows() throws Exception {
        filled();
        template("all", "filled.xlsx", "with-rows");
        assertThat(run("filled.xlsx")).containsExactly("UNEM 2021/22: imported; everything was there already");
        assertThat(String.valueOf(outcome.data().get("datasets")))
                .contains("sale", "tea", "unchanged=2")
                .doesNotContain("new=1", "new=2");
    }

    @Test
    void importsNothingFromAnEmptyTemplateAndSaysSo() throws Exception {
        filled();
        template("tea", "blank.xlsx");
        assertThat(run("blank.xlsx")).containsExactly("UNEM 2021/22: imported; the files hold no rows");
        assertThat(count("tea")).isEqualTo(2);
        template("all", "new.xlsx", "mission=UNXX", "period=2025/26");
        assertThat(run("new.xlsx")).containsExactly("UNXX 2025/26: imported; the files hold no rows");
    }

    @Test
    void offersChoicesAndTheKeysThatAreThere() throws Exception {
        filled();
        template("sale", "sale.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve("sale.xlsx")))) {
            XSSFSheet sheet = book.getSheet("sale");
            assertThat(sheet.getLastRowNum()).isZero();
            assertThat(sheet.getCellComment(new CellAddress("F1")).getString().getString())
                    .contains("Where it was drunk.", "Example: take-away");
            assertThat(sheet.getDataValidations()).hasSize(3);
            assertThat(texts(book.getSheet("_lists"))).contains("black", "green", "take-away", "yes");
            assertThat(book.getSheet("Help").getRow(1).getCell(0).getStringCellValue())
                    .isNotEmpty();
        }
    }

    @Test
    void takesTheDatasetsOfOneModule() throws Exception {
        filled();
        template("tea-house", "module.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve("module.xlsx")))) {
            assertThat(book.getSheet("tea")).isNotNull();
            assertThat(book.getSheet("sale")).isNotNull();
            assertThat(book.getSheet("mission")).isNull();
        }
    }

    @Test
    void saysWhatThereIs() throws Exception {
        filled();
        assertThatThrownBy(() -> template("coffee", "x.xlsx"))
                .isInstanceOf(CommandRefused.class)
                .hasMessageContaining(
                        "'coffee' is no dataset and no module with datasets: use all, one of the modules tea-house")
                .hasMessageContaining("one of the datasets mission, tea, sale");
        assertThatThrownBy(() -> template("tea", "x.ods"))
                .hasMessageContaining("x.ods cannot be written: give a file that ends with .xlsx");
        template("tea", "x.xlsx");
        assertThatThrownBy(() -> template("tea", "x.xlsx")).hasMessageContaining("--overwrite");
    }

    private static List<String> texts(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(cell.getStringCellValue())));
        return texts;
    }

    private void filled() throws IOException, CommandRefused {
        write("package/tea.csv", "code,title", "black,\"Tea, black\"", "green,Green tea");
        write(
                "package/sale.csv",
                "bill,line,month,date,tea,kind,currency,amount,rate,dollars,iced,note",
                "B1,1,2021-09,2021-09-14,green,take-away,EUR,2.50,0.892,2.80,no,",
                "B1,2,2021-09,2021-09-14,black,on-the-spot,JPY,-300,130.500,-2.30,yes,+1 guest");
        write(
                "package/datapackage.json",
                """
                {"name": "tea-house", "mission": "UNEM", "period": "2021/22", "resources": [
                {"name": "sale", "path": "sale.csv"}, {"name": "tea", "path": "tea.csv"}]}""");
        run("package");
    }

    private void template(String what, String file, String... options) throws CommandRefused {
        Map<String, String> values = new HashMap<>(arguments(file, options).values());
        values.put("file", file);
        values.put("what", what);
        new TemplateCommand(store, List.of(new XlsxSheets()), List.of(new Teas(store.shapes())))
                .run(new Arguments(values, folder), Progress.NONE);
    }

    /** The module of the datasets about tea. */
    private record Teas(List<DatasetShape> shapes) implements DatasetSource {

        @Override
        public String id() {
            return "tea-house/datasets";
        }

        @Override
        public List<Class<? extends Record>> datasets() {
            return shapes.stream()
                    .filter(shape -> List.of("tea", "sale").contains(shape.name()))
                    .<Class<? extends Record>>map(DatasetShape::type)
                    .toList();
        }
    }
}
