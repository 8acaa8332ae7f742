package org.missionbench.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.command.CommandRefused;

class ImportCommandTest extends ImportBench {

    @Test
    void importsAPackageWhoseRowsReferForward() throws Exception {
        descriptor("sale", "tea");
        write("package/sale.csv", HEAD, GOOD);
        write("package/tea.csv", "code,title", "green,Green tea");

        assertThat(run("package")).containsExactly("UNEM 2021/22: imported");

        assertThat(outcome.status().exitStatus()).isZero();
        assertThat(count("sale")).isEqualTo(1);
        assertThat(count("package-property")).isEqualTo(1);
    }

    @Test
    void saysWhenNothingIsNew() throws Exception {
        write("tea.csv", "code,title", "green,Green tea");
        runCsv("tea.csv");
        assertThat(runCsv("tea.csv")).containsExactly("UNEM 2021/22: imported; everything was there already");
    }

    @Test
    void keepsNothingOfAPreview() throws Exception {
        write("tea.csv", "code,title", "green,Green tea");
        assertThat(runCsv("tea.csv", "preview")).containsExactly("UNEM 2021/22: a preview; nothing was kept");
        assertThat(counts("tea")).containsEntry("new", 1L);
        assertThat(count("tea")).isZero();
    }

    @Test
    void tellsNewChangedUnchangedAndRemovedRowsApart() throws Exception {
        write("tea.csv", "code,title", "green,Green tea", "black,Black tea", "white,White tea");
        runCsv("tea.csv");
        write("tea.csv", "code,title", "black,Black tea", "green,Sencha", "red,Rooibos");
        runCsv("tea.csv", "replace");
        assertThat(counts("tea"))
                .containsEntry("new", 1L)
                .containsEntry("changed", 1L)
                .containsEntry("unchanged", 1L)
                .containsEntry("removed", 1L);
        assertThat(count("tea")).isEqualTo(3);
    }

    @Test
    void takesColumnsInAnyOrderAndWithoutTheOptionalOnes() throws Exception {
        write("tea.csv", "title,code", "Green tea,green");
        runCsv("tea.csv");
        write(
                "sale.csv",
                "amount,bill,line,month,date,tea,kind,currency,rate,dollars,iced",
                "1250,B1,1,2021-09,2021-09-14,green,take-away,JPY,0.892,2.80,no");
        assertThat(runCsv("sale.csv")).containsExactly("UNEM 2021/22: imported");
        assertThat(store.all(SCOPE, TeaHouse.Sale.class).get(0).amount()).hasToString("JPY 1250");
    }

    @Test
    void takesByteOrderMarksCarriageReturnsQuotesAndBlankLines() throws Exception {
        byte[] text =
                "\uFEFFcode,title\r\n\r\ngreen,\"Tea, \"\"green\"\"\r\nand hot\"\r\n".getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("tea.csv"), text);
        assertThat(runCsv("tea.csv")).containsExactly("UNEM 2021/22: imported");
        assertThat(store.all(SCOPE, TeaHouse.Tea.class).get(0).title()).isEqualTo("Tea, \"green\"\r\nand hot");
    }

    @Test
    void writesRejectedRowsSoThatTheyCanBeCorrectedAndImported() throws Exception {
        write("tea.csv", "code,title", "green,Green tea", "GREEN,=cmd()", "black,Black tea");
        List<String> said = runCsv("tea.csv", "rejected=out.csv");
        Path rejected = folder.resolve("out.csv");
        assertThat(said).contains("The rejected rows are in " + rejected);
        assertThat(Files.readString(rejected))
                .isEqualTo(
                        """
                        code,title,rejected_from,rejected_because
                        GREEN,'=cmd(),"tea of UNEM 2021/22, row 3, mark a1e029ab","code: 'GREEN' is not a text of the form [a-z-]+; title: '=cmd()' would run as a formula in a spreadsheet; write the value itself, or begin it with a letter"
                        """);
        Files.writeString(rejected, Files.readString(rejected).replace("GREEN,'=cmd()", "red,Rooibos"));
        assertThat(run("out.csv")).containsExactly("UNEM 2021/22: imported");
        assertThat(count("tea")).isEqualTo(1);
    }

    @Test
    void passesOverFilesOfAbsentModulesWhenAsked() throws Exception {
        descriptor("tea", "teas");
        write("package/tea.csv", "code,title", "green,Green tea");
        assertThat(run("package"))
                .startsWith(
                        "teas.csv: no module that is present has a dataset 'teas'; did you mean 'tea'? install the feature it belongs to (see 'features list'), or pass it over with --skip-unknown");
        assertThat(count("tea")).isZero();
        assertThat(run("package", "skip-unknown"))
                .containsExactly(
                        "teas.csv was passed over: no module that is present has a dataset 'teas'",
                        "UNEM 2021/22: imported");
    }

    @Test
    void namesAllFilesOfAbsentModulesInOneLine() throws Exception {
        descriptor("tea", "cake", "bread");
        write("package/tea.csv", "code,title", "green,Green tea");
        assertThat(run("package"))
                .containsExactly(
                        "cake.csv, bread.csv: no module that is present has these 2 datasets; install the feature they belong to (see 'features list'), or pass them over with --skip-unknown",
                        "UNEM 2021/22: nothing was imported, because of 1 rejected value");
        assertThat(run("package", "skip-unknown"))
                .startsWith("cake.csv, bread.csv were passed over: no module that is present has these 2 datasets");
    }

    @Test
    void saysThatAnImportAfterThisPreviewWouldKeepNothing() throws Exception {
        write("tea.csv", "code,title", "GREEN,Green tea");
        assertThat(runCsv("tea.csv", "preview"))
                .endsWith("UNEM 2021/22: a preview; an import would keep nothing, because of 1 rejected value");
    }

    @Test
    void countsARowThatRefersToNothingOnceWhetherItIsNewOrChanged() throws Exception {
        write("tea.csv", "code,title", "green,Green tea");
        runCsv("tea.csv");
        write("sale.csv", HEAD, GOOD, GOOD.replace("B1", "B2"));
        runCsv("sale.csv");
        String fresh = GOOD.replace("B1", "B3");
        write(
                "sale.csv",
                HEAD,
                GOOD,
                GOOD.replace("B1", "B2").replace("green", "gren"),
                fresh,
                fresh.replace("B3,1", "B3,2").replace("green", "red"));
        runCsv("sale.csv");
        assertThat(counts("sale"))
                .containsEntry("new", 1L)
                .containsEntry("changed", 0L)
                .containsEntry("unchanged", 1L)
                .containsEntry("rejected", 2L);
    }

    @Test
    void refusesAPathWithNothingAndAnEndingNobodyReads() throws Exception {
        assertThatThrownBy(() -> run("nothing.csv"))
                .isInstanceOf(CommandRefused.class)
                .hasMessage("There is nothing at " + folder.resolve("nothing.csv") + "; check the path");
        write("tea.ods", "code");
        assertThatThrownBy(() -> run("tea.ods"))
                .hasMessage(
                        "tea.ods cannot be imported: give a package's directory, or a file that ends with .zip, .csv, .xlsx");
    }

    @Test
    void refusesAnotherMissionThanThePackageSays() throws Exception {
        descriptor("tea");
        assertThatThrownBy(() -> run("package", "mission=UNFICYP"))
                .hasMessage(
                        "The package is of mission UNEM, but --mission says UNFICYP; leave the option out, or take another package");
    }

    @Test
    void showsTwentyRejectionsAndKeepsTheRestForPrograms() throws Exception {
        String[] lines = new String[31];
        lines[0] = "code,title";
        for (int at = 1; at < lines.length; at++) {
            lines[at] = "tea-" + at + ",Tea";
        }
        write("tea.csv", lines);
        List<String> said = runCsv("tea.csv");
        assertThat(said).hasSize(22).contains("… and 10 more; --json lists all, --rejected FILE writes their rows");
        assertThat((List<?>) outcome.data().get("rejections")).hasSize(30);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> counts(String dataset) {
        return ((List<Map<String, Object>>)
                        Objects.requireNonNull(outcome.data().get("datasets")))
                .stream()
                        .filter(row -> dataset.equals(row.get("dataset")))
                        .findFirst()
                        .orElseThrow();
    }
}
