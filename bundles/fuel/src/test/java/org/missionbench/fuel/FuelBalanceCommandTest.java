package org.missionbench.fuel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.Progress;

class FuelBalanceCommandTest {

    @TempDir
    Path folder;

    private OwnRows rows;

    @BeforeEach
    void opens() {
        rows = OwnRows.withTanks(folder)
                .put(
                        OwnRows.issue("S1", "2023-07-10", null, "100", "CAR-1", "1000"),
                        OwnRows.dip("2023-07-31", "900"),
                        OwnRows.issue("S2", "2023-08-10", null, "50", "CAR-1", "1500"),
                        OwnRows.dip("2023-08-31", "820"));
    }

    @AfterEach
    void closes() {
        rows.close();
    }

    @Test
    void showsEachTankAndSaysWhenALossIsAboveItsTolerance() throws CommandRefused {
        CommandOutcome outcome = run(Map.of());
        assertThat(outcome.status()).isEqualTo(CommandOutcome.Status.FINDINGS);
        assertThat(table(outcome))
                .contains("2023-07-01 to 2024-06-30|main|diesel, litre|1,000|0|150|820|30|3.00|above tolerance");
    }

    @Test
    void showsEachMonthOfASpan() throws CommandRefused {
        CommandOutcome outcome = run(Map.of("by", "month", "from", "2023-07-01", "to", "2023-08-31"));
        assertThat(table(outcome))
                .contains(
                        "2023-07|diesel|diesel, litre|1,000|0|100|900|0|0.00|tolerated",
                        "2023-08|diesel|diesel, litre|900|0|50|820|30|3.33|above tolerance")
                .hasSize(4);
    }

    @Test
    void ranksEvents() throws CommandRefused {
        CommandOutcome outcome = run(Map.of("events", "true", "limit", "1"));
        assertThat(outcome.status()).isEqualTo(CommandOutcome.Status.FINDINGS);
        assertThat(table(outcome))
                .containsExactly(
                        "40|2023-07-10|Fill above the tank of the vehicle or generator|CAR-1|S1|took 100, but its tank holds 60");
        assertThat(outcome.data()).containsEntry("total", 1L);
    }

    @Test
    void showsConsumption() throws CommandRefused {
        assertThat(table(run(Map.of("consumption", "true"))))
                .containsExactly("CAR-1|Car|2|150|500 km|10 per 100 km", "GEN-1|Generator|0|0|0 h|–");
    }

    @Test
    void refusesASpanThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> run(Map.of("from", "2023-08-01", "to", "2023-07-01")))
                .hasMessage("--from 2023-08-01 lies after --to 2023-07-01: exchange the two");
        assertThatThrownBy(() -> run(Map.of("from", "1 August")))
                .hasMessage("--from: '1 August' is not a day; write it like 2021-10-01");
    }

    private CommandOutcome run(Map<String, String> arguments) throws CommandRefused {
        return new FuelBalanceCommand(rows.store()).run(new Arguments(arguments, folder), Progress.NONE);
    }

    private static List<String> table(CommandOutcome outcome) {
        return outcome.parts().stream()
                .filter(CommandOutcome.Rows.class::isInstance)
                .map(CommandOutcome.Rows.class::cast)
                .flatMap(part -> part.rows().stream())
                .map(row -> String.join("|", row))
                .toList();
    }
}
