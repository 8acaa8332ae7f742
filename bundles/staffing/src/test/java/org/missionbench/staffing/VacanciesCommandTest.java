package org.missionbench.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.Progress;

class VacanciesCommandTest {

    @TempDir
    Path folder;

    @Test
    void showsVacanciesByMonthWithTheRateOfAll() throws CommandRefused {
        try (OwnRows rows = staff()) {
            CommandOutcome.Rows table =
                    (CommandOutcome.Rows) run(rows, Map.of()).parts().get(0);
            assertThat(table.rows())
                    .containsExactly(
                            List.of("Staff", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "10.0"));
        }
    }

    @Test
    void listsThePostsVacantLongerThanAsked() throws CommandRefused {
        try (OwnRows rows = staff()) {
            assertThat(run(rows, Map.of()).parts()).asString().contains("more than 24 months on 30 June 2024: 0");
            assertThat(run(rows, Map.of("longer-than", "23")).parts())
                    .asString()
                    .contains("more than 23 months on 30 June 2024: 1", "[7, P-4, staff, Office, Town, 2022-07-01, 24");
        }
    }

    @Test
    void refusesWhatIsNoNumberOfMonths() {
        try (OwnRows rows = staff()) {
            assertThatThrownBy(() -> run(rows, Map.of("longer-than", "two")))
                    .isInstanceOf(CommandRefused.class)
                    .hasMessageContaining("'two' is not a number of months");
        }
    }

    private static CommandOutcome run(OwnRows rows, Map<String, String> values) throws CommandRefused {
        return new VacanciesCommand(rows.store()).run(new Arguments(values, Path.of(".")), Progress.NONE);
    }

    private OwnRows staff() {
        return OwnRows.empty(folder)
                .put(
                        OwnRows.line("staff", "Staff", 10, null),
                        new Post(
                                "7",
                                "P-4",
                                "staff",
                                "Office",
                                "Town",
                                LocalDate.parse("2020-07-01"),
                                null,
                                null,
                                LocalDate.parse("2022-07-01"),
                                Post.Recruitment.OPENING_POSTED,
                                null,
                                null,
                                Basis.RECORDED))
                .everyMonth("staff", 10, null, 9, null);
    }
}
