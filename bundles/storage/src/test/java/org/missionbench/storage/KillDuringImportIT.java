package org.missionbench.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.missionbench.storage.Samples.BudgetClass;
import org.missionbench.storage.Samples.Posting;
import org.missionbench.storage.Samples.Spending;
import org.missionbench.storage.Samples.Stage;

/** Twenty times a process is killed while it imports; what it had kept must be there, and nothing else. */
class KillDuringImportIT {

    private static final DatasetShape POSTING = DatasetShape.of(Posting.class);
    private static final Money SUM = Money.usdCents(199_990_000);

    @TempDir
    Path folder = Path.of("");

    @Test
    void keepsWhatWasCommittedWhenTheProcessIsKilled() throws Exception {
        int kept = -1;
        for (int round = 0; round < 20; round++) {
            int acknowledged = killAfter(kept + 1, 37L * round % 700);
            int found = check();
            assertThat(found)
                    .as("missions kept, round %d", round)
                    .isBetween(Math.max(kept, acknowledged), Math.max(kept, acknowledged) + 1);
            kept = found;
        }
        assertThat(kept).as("missions imported before the kills").isPositive();
    }

    /** The last mission that the process said it had kept; -1 for none. */
    private int killAfter(int first, long millis) throws IOException, InterruptedException {
        Path said = folder.resolve("said-" + first + "-" + millis);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessImport.class.getName(),
                        file().toString(),
                        String.valueOf(first))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(said.toFile())
                .start();
        boolean waits = millis % 2 == 0;
        while (waits && process.isAlive() && Files.size(said) == 0) {
            Thread.sleep(10);
        }
        Thread.sleep(waits ? millis : millis + 300);
        process.destroyForcibly();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return Files.readAllLines(said).stream()
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(-1);
    }

    /** The number of the last mission that is kept, after all of them were found whole. */
    private int check() throws SQLException {
        var source = Samples.source("tests/finance", BudgetClass.class, Posting.class, Spending.class);
        try (var store = StandaloneStore.open(file(), List.of(source))) {
            List<MissionPeriod> missions = store.missionPeriods();
            for (MissionPeriod mission : missions) {
                assertThat(store.count(mission, POSTING)).isEqualTo(EndlessImport.ROWS);
                assertThat(store.all(mission, Spending.class))
                        .containsExactly(new Spending(
                                "travel", YearMonth.of(2021, 7), Stage.OBLIGATION, SUM, EndlessImport.ROWS));
            }
            assertSound();
            return missions.size() - 1;
        }
    }

    private void assertSound() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                ResultSet rows = connection.createStatement().executeQuery("PRAGMA quick_check")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("ok");
        }
    }

    private Path file() {
        return folder.resolve("killed.db");
    }
}
