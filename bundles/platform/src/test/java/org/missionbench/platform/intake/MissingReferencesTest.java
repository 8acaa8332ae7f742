package org.missionbench.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MissingReferencesTest extends ImportBench {

    private static final String HINT =
            "'gren' is not in tea; did you mean 'green'? use one of green, or add a row to tea";

    @BeforeEach
    void storeGreenTea() throws Exception {
        write("tea.csv", "code,title", "green,Green tea");
        runCsv("tea.csv");
    }

    @Test
    void namesEveryRowThatRefersToAMissingRow() throws Exception {
        write("sale.csv", HEAD, wrong("B1"), GOOD.replace("B1", "B2"), wrong("B3"), wrong("B4"));
        assertThat(runCsv("sale.csv"))
                .containsExactly(
                        "sale.csv row 2, tea: " + HINT,
                        "sale.csv row 4, tea: " + HINT,
                        "sale.csv row 5, tea: " + HINT,
                        "UNEM 2021/22: nothing was imported, because of 3 rejected values");
    }

    @Test
    void listsTwentyOfManyAndSaysHowManyMore() throws Exception {
        String[] lines = new String[51];
        lines[0] = HEAD;
        for (int at = 1; at < lines.length; at++) {
            lines[at] = wrong("B" + at);
        }
        write("sale.csv", lines);
        assertThat(runCsv("sale.csv"))
                .hasSize(22)
                .contains("… and 30 more; --json lists all, --rejected FILE writes their rows");
    }

    @Test
    void aFileOfRejectedRowsKnowsWhereItBelongsOnceItIsCorrected() throws Exception {
        descriptor("sale");
        write("package/sale.csv", HEAD, wrong("B1"), GOOD.replace("B1", "B2"), wrong("B3"));
        run("package", "rejected=rejected.csv");
        Path rejected = folder.resolve("rejected.csv");
        assertThat(Files.readAllLines(rejected))
                .hasSize(3)
                .first()
                .asString()
                .endsWith(",note,rejected_from,rejected_because");
        assertThat(run("rejected.csv")).hasSize(3);
        Files.writeString(rejected, Files.readString(rejected).replace(",gren,", ",green,"));
        assertThat(run("rejected.csv")).containsExactly("UNEM 2021/22: imported");
        assertThat(count("sale")).isEqualTo(2);
    }

    @Test
    void aFileOfRejectedRowsIsNotTakenForAnotherMission() throws Exception {
        write("sale.csv", HEAD, wrong("B1"));
        runCsv("sale.csv", "rejected=rejected.csv");
        assertThatThrownBy(() -> run("rejected.csv", "mission=UNFICYP"))
                .hasMessageContaining("is of mission UNEM, but --mission says UNFICYP");
    }

    private static String wrong(String bill) {
        return GOOD.replace("B1", bill).replace("green", "gren");
    }
}
