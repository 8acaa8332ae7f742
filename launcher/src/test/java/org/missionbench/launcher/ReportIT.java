package org.missionbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionbench.documents.HtmlTables;
import org.missionbench.documents.office.OfficeTables;
import org.missionbench.launcher.TestInstallation.Ran;

/** The sample package in, the printed tables of A/77/589 out, string for string, read from the files themselves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportIT {

    private static final Map<String, List<String>> PRINTED = printed();

    private Workbench workbench;
    private Path folder;

    @BeforeAll
    void importAndReport(@TempDir Path temporary) throws IOException {
        folder = temporary;
        TestInstallation installation = TestInstallation.in(temporary);
        workbench = installation.open();
        Path sample = installation.distribution().packages().resolve("unmik-2021-22");
        Ran imported = TestInstallation.run(workbench, "import", sample.toString());
        assertThat(imported.status()).as(imported.out() + imported.err()).isZero();
        Ran reported = TestInstallation.run(
                workbench, "report", "--format", "docx,html,pdf,xlsx", "--out", temporary.toString());
        assertThat(reported.status()).as(reported.out() + reported.err()).isZero();
    }

    @AfterAll
    void end() {
        workbench.close();
    }

    static List<String> tables() {
        return List.copyOf(PRINTED.keySet());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void docxPrintsTheTableAsTheDocumentDoes(String table) throws IOException {
        Map<String, List<List<String>>> tables = OfficeTables.docx(file("docx"));
        assertThat(tables.values()).extracting(ReportIT::lines).contains(PRINTED.get(table));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void xlsxShowsTheTableAsTheDocumentPrintsIt(String table) throws IOException {
        Map<String, List<List<String>>> sheets = OfficeTables.xlsx(file("xlsx"));
        assertThat(sheets.values()).extracting(this::linesWithoutMarks).contains(PRINTED.get(table));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void htmlPrintsTheTableAsTheDocumentDoes(String table) throws Exception {
        Map<String, List<List<String>>> tables = HtmlTables.read(file("html"));
        assertThat(tables.values()).extracting(ReportIT::lines).contains(PRINTED.get(table));
    }

    @Test
    void theActionsNameBalanceAndRevenueWithItsParts() throws IOException {
        assertThat(new String(file("html"), StandardCharsets.UTF_8).replaceAll("<[^>]*>", ""))
                .contains("$685,900", "$59,800", "($57,200)", "($18,800)", "($16,200)");
    }

    @Test
    void theVariancesOverTheThresholdAreHeadedWithTheirPrintedSignAndAmount() throws IOException {
        String text = new String(file("html"), StandardCharsets.UTF_8)
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
        assertThat(text.substring(text.lastIndexOf("Analysis of variances")))
                .containsSubsequence(
                        "Military observers $77.6 21.7%",
                        "United Nations police $74.9 18.2%",
                        "National staff $463.6 4.1%",
                        "United Nations Volunteers ($63.5) (7.1%)",
                        "Consultants and consulting services ($3.9) (10.2%)",
                        "Official travel $139.4 43.6%",
                        "Ground transportation ($62.2) (34.2%)",
                        "Communications and information technology ($123.7) (6.6%)",
                        "Medical $29.0 41.9%",
                        "Other supplies, services and equipment $108.0 3.9%");
    }

    @Test
    void theRulesOfMoneyProjectsTextsAndReportHold() {
        assertThat(brokenRules())
                .filteredOn(rule -> rule.matches("(finance|programmes|narrative|reporting|platform)/.*"))
                .isEmpty();
    }

    // the document contradicts itself there, and the sample holds its figures
    @Test
    void theContradictionsThatAreInTheFiguresAreFound() {
        assertThat(brokenRules()).contains("staffing/stated-elsewhere", "results/breakdowns-add-up");
    }

    @Test
    void theSameDataGiveTheSameBytes() throws IOException {
        Path again = folder.resolve("again");
        TestInstallation.run(workbench, "report", "--format", "docx,html,pdf,xlsx", "--out", again.toString());
        for (String format : List.of("docx", "html", "pdf", "xlsx")) {
            assertThat(Files.readAllBytes(again.resolve("UNMIK-2021-22." + format)))
                    .as(format)
                    .isEqualTo(file(format));
        }
    }

    private List<String> brokenRules() {
        Ran checked = TestInstallation.run(workbench, "check", "--json");
        return Pattern.compile("\"severity\" : \"(?:error|warning)\",\\s+\"rule\" : \"([^\"]+)\"")
                .matcher(checked.out())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private byte[] file(String format) throws IOException {
        return Files.readAllBytes(folder.resolve("UNMIK-2021-22." + format));
    }

    private static List<String> lines(List<List<String>> rows) {
        return rows.stream()
                .map(row -> String.join("|", row))
                .map(ReportIT::withoutBlanksAtTheEnd)
                .toList();
    }

    // a group's title may span its row
    private static String withoutBlanksAtTheEnd(String line) {
        return line.replaceAll("\\|+$", "");
    }

    // a workbook has no place for a raised mark: it stands in parentheses behind the text
    private List<String> linesWithoutMarks(List<List<String>> rows) {
        return lines(rows).stream().map(line -> line.replace(" (a)|", "|")).toList();
    }

    private static Map<String, List<String>> printed() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        try (InputStream text = Objects.requireNonNull(ReportIT.class.getResourceAsStream("printed-tables.txt"))) {
            List<String> rows = new ArrayList<>();
            for (String line : new String(text.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (line.startsWith("# ")) {
                    rows = new ArrayList<>();
                    tables.put(line.substring(2), rows);
                } else if (!line.isEmpty()) {
                    rows.add(withoutBlanksAtTheEnd(line));
                }
            }
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
