package org.missionbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.missionbench.launcher.TestInstallation.Ran;

/** The sample files of other systems, imported with the profiles that are shipped. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplesIT {

    private Workbench workbench;
    private Path samples;
    private Path folder;

    @BeforeAll
    void importThePackage(@TempDir Path temporary) throws IOException {
        folder = temporary;
        TestInstallation installation = TestInstallation.in(temporary);
        samples = installation.distribution().config().resolve("samples");
        workbench = installation.open();
        Ran imported = run(
                "import",
                installation.distribution().packages().resolve("unmik-2021-22").toString());
        assertThat(imported.status()).as(imported.out() + imported.err()).isZero();
    }

    @AfterAll
    void end() {
        workbench.close();
    }

    /** Counts of rows: new, changed, unchanged, removed, rejected. */
    @ParameterizedTest
    @CsvSource({
        "finance/budget-consumption-2022-06.csv, erp-budget-consumption, ledger 6 0 0 0 0, 0",
        "finance/budget-consumption-2022-06-with-errors.csv, erp-budget-consumption, ledger 6 0 0 0 3, 4",
        "facilities/waste-collection-2022-05.csv, facilities-waste-collection, facility-waste 49 2 0 0 5, 6",
        "fuel/fuel-log-2022-04.csv, fuel-monthly-log, fuel-issue 3 85 0 0 5, 5",
        "supply/asset-register-2022-06.csv, asset-register, supply-property 4 37 0 0 7, 7",
        "supply/purchase-orders-2022-06.csv, purchase-orders, supply-order 2 12 0 0 5, 5",
        "ict/ticket-list-2022-05.csv, ict-ticket-list, ict-incident 3 135 0 0 8, 8",
        "vehicles/tracking-export-2022-06.csv, vehicle-tracking, vehicle-trip 61 0 0 0 5, 5",
    })
    void recognizesEachFileAndRejectsWhatIsWrongInIt(String file, String profile, String counts, int rejected) {
        Ran previewed = run("import", samples.resolve(file).toString(), "--preview");
        assertThat(previewed.status()).as(previewed.out() + previewed.err()).isEqualTo(rejected == 0 ? 0 : 1);
        assertThat(previewed.out().replaceAll("[ -]{2,}", " "))
                .contains(counts)
                .contains("was read with the profile " + profile)
                .contains(
                        rejected == 0
                                ? "a preview; nothing was kept"
                                : "keep nothing, because of %d rejected values".formatted(rejected));
    }

    @Test
    void everySampleFileIsTriedHere() throws IOException {
        try (Stream<Path> files = Files.walk(samples)) {
            assertThat(files.filter(file -> file.toString().endsWith(".csv"))).hasSize(8);
        }
    }

    @Test
    void rejectedIssuesOfFuelComeBackAreCorrectedAndGoIn() throws IOException {
        String log = samples.resolve("fuel/fuel-log-2022-04.csv").toString();
        Path back = folder.resolve("back.csv");
        Ran first = run("import", log, "--rejected", back.toString(), "--without-rejected");
        assertThat(first.out()).contains("UNMIK 2021/22: imported without the rejected rows");
        assertThat(first.out().replaceAll(" +", " ")).contains("fuel-issue 3 85 0 0 5");
        List<String> corrected = new ArrayList<>();
        for (String line : Files.readAllLines(back)) {
            corrected.add(line.replace("31.04.2022,", "30.04.2022,")
                    .replace("JET A-1", "AGO")
                    .replace("25:10", "15:10")
                    .replaceAll("^M-90005,(.*?),GT,,", "M-90005,$1,GT,\"40,00\",")
                    .replace("DEPOT-9", "YARD-DIESEL"));
        }
        Files.write(back, corrected);
        Ran imported = run("import", back.toString());
        assertThat(imported.out() + imported.err()).contains("UNMIK 2021/22: imported");
        assertThat(imported.out().replaceAll(" +", " ")).contains("fuel-issue 5 0 0 0 0");
    }

    private Ran run(String... words) {
        return TestInstallation.run(workbench, words);
    }
}
