package org.missionbench.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionbench.platform.intake.TeaHouse.Tea;

/** Rejected rows that come back corrected, with the file they were rejected from. */
class CorrectedRowsTest extends ImportBench {

    @Test
    void correctedRowsTakeTheirPlaceInTheFile() throws Exception {
        refusedTeas();
        correct("GREEN", "green");
        assertThat(runCsv("tea.csv", "corrected=back.csv")).containsExactly("UNEM 2021/22: imported");
        assertThat(teas()).containsExactly("black", "green", "red");
    }

    @Test
    void whatIsStillWrongComesBackWithWhatWasRightAlready() throws Exception {
        write("tea.csv", "code,title", "BLACK,Black tea", "GREEN,Green tea");
        runCsv("tea.csv", "rejected=back.csv");
        correct("GREEN", "green");
        runCsv("tea.csv", "corrected=back.csv", "rejected=again.csv");
        assertThat(Files.readAllLines(folder.resolve("again.csv"))).hasSize(3);
        Files.writeString(
                folder.resolve("again.csv"),
                Files.readString(folder.resolve("again.csv")).replace("BLACK,", "black,"));
        assertThat(runCsv("tea.csv", "corrected=again.csv")).containsExactly("UNEM 2021/22: imported");
        assertThat(teas()).containsExactly("black", "green");
    }

    @Test
    void goesOnWithoutTheRejectedRowsWhenAskedAndTakesThemLater() throws Exception {
        write("tea.csv", "code,title", "red,Rooibos", "GREEN,Green tea", "black,Black tea");
        assertThat(runCsv("tea.csv", "rejected=back.csv", "without-rejected"))
                .contains("The rejected rows are in " + folder.resolve("back.csv"))
                .endsWith("UNEM 2021/22: imported without the rejected rows");
        assertThat(outcome.status().exitStatus()).isEqualTo(1);
        assertThat(teas()).containsExactly("black", "red");
        correct("GREEN", "green");
        assertThat(run("back.csv")).containsExactly("UNEM 2021/22: imported");
        assertThat(teas()).containsExactly("black", "green", "red");
    }

    @Test
    void leavesOutRowsThatReferToRowsLeftOutToo() throws Exception {
        descriptor("tea", "sale");
        write("package/tea.csv", "code,title", "green,Green tea", "RED,Rooibos");
        String lost = GOOD.replace("B1", "B3").replace("green", "red");
        write("package/sale.csv", HEAD, GOOD, GOOD.replace("B1", "B2").replace("2021-09-14", "2021-09-31"), lost);
        run("package", "rejected=back.csv", "without-rejected");
        assertThat(count("tea")).isEqualTo(1);
        assertThat(count("sale")).isEqualTo(1);
        assertThat(Files.readAllLines(folder.resolve("back-sale.csv"))).hasSize(3);
        assertThat(Files.readAllLines(folder.resolve("back-tea.csv"))).hasSize(2);
    }

    @Test
    void goesNotOnWhenAFileIsWrongAsAWhole() throws Exception {
        write("tea.csv", "code,name", "red,Rooibos");
        assertThat(runCsv("tea.csv", "preview", "without-rejected"))
                .endsWith("UNEM 2021/22: a preview; an import would keep nothing, because of 1 rejected value");
    }

    @Test
    void losesNoRowsThatItLeavesOut() throws Exception {
        write("tea.csv", "code,title", "red,Rooibos");
        assertThatThrownBy(() -> runCsv("tea.csv", "without-rejected"))
                .hasMessage(
                        "--without-rejected needs --rejected FILE, so that the rows that are left out are not lost");
        assertThatThrownBy(() -> runCsv("tea.csv", "without-rejected", "replace"))
                .hasMessage("--replace would remove what --without-rejected leaves out; use one of them");
    }

    @Test
    void correctsAPackageToo() throws Exception {
        descriptor("tea", "sale");
        write("package/tea.csv", "code,title", "green,Green tea");
        write("package/sale.csv", HEAD, GOOD.replace("2021-09-14", "2021-09-31"));
        run("package", "rejected=back.csv");
        correct("2021-09-31", "2021-09-30");
        assertThat(run("package", "corrected=back.csv")).containsExactly("UNEM 2021/22: imported");
        assertThat(count("sale")).isEqualTo(1);
    }

    @Test
    void refusesCorrectionsOfAFileThatChangedSince() throws Exception {
        refusedTeas();
        correct("GREEN", "green");
        write("tea.csv", "code,title", "red,Rooibos", "WHITE,White tea", "black,Black tea");
        assertThat(runCsv("tea.csv", "corrected=back.csv"))
                .startsWith(
                        "back.csv: row 3 is not the one that was rejected; the file was changed since: import it again with --rejected, and correct what comes back");
        assertThat(count("tea")).isZero();
    }

    @Test
    void refusesCorrectionsOfRowsThatAreNotThere() throws Exception {
        refusedTeas();
        correct("GREEN", "green");
        write("tea.csv", "code,title", "red,Rooibos");
        assertThat(runCsv("tea.csv", "corrected=back.csv"))
                .startsWith(
                        "back.csv: it corrects row 3, which the import does not have; give the file or package that was refused");
    }

    @Test
    void refusesAFileThatRejectedNothing() throws Exception {
        write("tea.csv", "code,title", "red,Rooibos");
        write("back.csv", "code,title", "green,Green tea");
        assertThat(runCsv("tea.csv", "corrected=back.csv"))
                .containsExactly("back.csv: it has no column 'rejected_from'; give a file that --rejected has written");
        assertThatThrownBy(() -> runCsv("tea.csv", "corrected=nothing.csv"))
                .hasMessage("There is no file %s; --corrected takes what --rejected has written, several with commas"
                        .formatted(folder.resolve("nothing.csv")));
    }

    private void refusedTeas() throws Exception {
        write("tea.csv", "code,title", "red,Rooibos", "GREEN,Green tea", "black,Black tea");
        runCsv("tea.csv", "rejected=back.csv");
        assertThat(count("tea")).isZero();
    }

    private List<String> teas() {
        return store.all(SCOPE, Tea.class).stream().map(Tea::code).toList();
    }

    private void correct(String wrong, String right) throws IOException {
        Path file = folder.resolve("back.csv");
        Files.writeString(
                file, Files.readString(file).replace(wrong, right).replace("'" + right + "'", "'" + wrong + "'"));
    }
}
