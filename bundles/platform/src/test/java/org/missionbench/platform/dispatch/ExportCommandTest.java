package org.missionbench.platform.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.Progress;
import org.missionbench.documents.office.XlsxSheets;
import org.missionbench.platform.intake.ImportBench;

class ExportCommandTest extends ImportBench {

    private static final String TEA = "code,title\nblack,\"Tea, black\"\ngreen,Green tea\n";
    private static final String SALE =
            """
            bill,line,month,date,tea,kind,currency,amount,rate,dollars,iced,note
            B1,1,2021-09,2021-09-14,green,take-away,EUR,2.50,0.892,2.80,no,
            B1,2,2021-09,2021-09-14,black,on-the-spot,JPY,-300,130.500,-2.30,yes,"two
            lines and a ""quote\"""
            B10,1,2022-06,2022-06-30,green,take-away,KWD,1.250,0.300,4.17,no,é
            """;

    @Test
    void givesTheBytesOfACanonicalPackageBack() throws Exception {
        handWritten();
        run("package");
        export("out");
        assertThat(folder.resolve("out/tea.csv"))
                .hasContent(TEA.stripTrailing())
                .hasSize(TEA.length());
        assertThat(Files.readString(folder.resolve("out/sale.csv"))).isEqualTo(SALE);
        assertThat(files("out")).containsOnlyKeys("datapackage.json", "sale.csv", "tea.csv");
    }

    @Test
    void exportsTheSameBytesAfterAnImport() throws Exception {
        handWritten();
        run("package");
        export("out");
        newStore("second.db");
        assertThat(run("out")).containsExactly("UNEM 2021/22: imported");
        export("again");
        assertThat(files("again")).isEqualTo(files("out"));
    }

    @Test
    void keepsWhatSomebodyWroteIntoTheDescriptor() throws Exception {
        handWritten();
        run("package");
        export("out");
        assertThat(Files.readString(folder.resolve("out/datapackage.json")))
                .startsWith(
                        """
                        {
                          "profile": "tabular-data-package",
                          "name": "tea-house",
                          "title": "UNEM 2021/22",
                          "contributors": [
                            {
                              "title": "Tea house"
                            }
                          ],
                          "version": 1.50,
                          "mission": "UNEM",
                          "period": "2021/22",
                          "resources": [
                            {
                              "name": "tea",
                              "path": "tea.csv",
                              "profile": "tabular-data-resource",
                              "title": "Teas",
                              "description": "What the house sells.",
                              "format": "csv",
                              "mediatype": "text/csv",
                              "encoding": "utf-8",
                              "dialect": {
                                "delimiter": ","
                              },
                              "bytes": 46,
                              "hash": "sha256:""");
    }

    @Test
    void packsTheSameZipTwice() throws Exception {
        handWritten();
        run("package");
        export("one.zip");
        export("two.zip");
        assertThat(Files.readAllBytes(folder.resolve("two.zip")))
                .isEqualTo(Files.readAllBytes(folder.resolve("one.zip")));
        newStore("second.db");
        assertThat(run("one.zip")).containsExactly("UNEM 2021/22: imported");
        assertThat(count("sale")).isEqualTo(3);
    }

    @Test
    void bringsRowsThroughASpreadsheet() throws Exception {
        handWritten();
        run("package");
        export("out.xlsx");
        newStore("second.db");
        assertThat(run("out.xlsx")).containsExactly("UNEM 2021/22: imported");
        export("again");
        assertThat(Files.readString(folder.resolve("again/tea.csv"))).isEqualTo(TEA);
        assertThat(Files.readString(folder.resolve("again/sale.csv"))).isEqualTo(SALE);
    }

    @Test
    void saysInASpreadsheetWhoseRowsItHolds() throws Exception {
        export("blank.xlsx", "template", "mission=UNXX", "period=2025/26");
        assertThat(run("blank.xlsx", "mission=UNXX", "replace"))
                .containsExactly("UNXX 2025/26: imported; the files hold no rows");
        assertThatThrownBy(() -> run("blank.xlsx", "period=2024/25"))
                .isInstanceOf(CommandRefused.class)
                .hasMessage(
                        "The package is of period 2025/26, but --period says 2024/25; leave the option out, or take another package");
    }

    @Test
    void keepsThePropertiesOfAPackageWhenASpreadsheetReplacesRows() throws Exception {
        handWritten();
        run("package");
        long properties = count("package-property");
        export("out.xlsx");
        run("out.xlsx", "replace");
        assertThat(count("package-property")).isEqualTo(properties).isPositive();
    }

    @Test
    void writesATemplateForAMissionThatIsNotThereYet() throws Exception {
        export("blank", "template", "mission=UNXX", "period=2025/26");
        assertThat(files("blank")).containsOnlyKeys("datapackage.json", "mission.csv", "sale.csv", "tea.csv");
        assertThat(Files.readString(folder.resolve("blank/tea.csv"))).isEqualTo("code,title\n");
        assertThat(Files.readString(folder.resolve("blank/datapackage.json")))
                .contains("\"mission\": \"UNXX\"")
                .contains("\"example\": \"take-away\"")
                .contains("\"resource\": \"tea\"")
                .doesNotContain("\"hash\"");
        assertThat(run("blank")).containsExactly("UNXX 2025/26: imported; the files hold no rows");
        Files.writeString(folder.resolve("blank/tea.csv"), TEA);
        assertThat(run("blank")).containsExactly("UNXX 2025/26: imported");
    }

    @Test
    void leavesADirectoryAloneThatIsNotEmpty() throws Exception {
        handWritten();
        run("package");
        assertThatThrownBy(() -> export("package"))
                .isInstanceOf(CommandRefused.class)
                .hasMessage(folder.resolve("package")
                        + " is not empty; take another directory, or replace what is there with --overwrite");
        write("package/README.md", "By hand");
        assertThatThrownBy(() -> export("package", "overwrite"))
                .hasMessage(folder.resolve("package")
                        + " holds README.md, which no export writes; take another directory, or move it away");
        Files.delete(folder.resolve("package/README.md"));
        export("package", "overwrite");
        assertThat(files("package")).containsOnlyKeys("datapackage.json", "sale.csv", "tea.csv");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
    }

    @Test
    void refusesAnEndingNobodyWrites() throws Exception {
        handWritten();
        run("package");
        assertThatThrownBy(() -> export("out.ods"))
                .hasMessage(folder.resolve("out.ods")
                        + " cannot be written: give a directory, or a file that ends with .zip or .xlsx");
    }

    @Test
    void saysWhatTheStoreHolds() throws Exception {
        handWritten();
        run("package");
        assertThatThrownBy(() -> export("out", "mission=UNXX"))
                .hasMessage("The store has nothing for UNXX; it holds UNEM 2021/22");
    }

    private void handWritten() throws IOException {
        write("package/tea.csv", TEA.stripTrailing());
        write("package/sale.csv", SALE.stripTrailing());
        write(
                "package/datapackage.json",
                """
                {"name": "tea-house", "mission": "UNEM", "period": "2021/22", "version": 1.50,
                "contributors": [{"title": "Tea house"}], "resources": [
                {"name": "sale", "path": "sale.csv"}, {"name": "tea", "path": "tea.csv"}]}""");
    }

    private void export(String path, String... options) throws CommandRefused {
        outcome = new ExportCommand(store, List.of(new XlsxSheets())).run(arguments(path, options), Progress.NONE);
    }

    private Map<String, String> files(String name) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
