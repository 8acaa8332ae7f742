package org.missionbench.vehicles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.Progress;

class FleetCommandTest {

    @TempDir
    Path folder;

    @Test
    void showsEachTypeAgainstItsEstablishment() throws CommandRefused {
        try (OwnRows rows = OwnRows.fleet(folder)) {
            assertThat(table(run(rows, Map.of())))
                    .containsExactly(
                            List.of("Cars", "2", "3", "1", "1", "1"),
                            List.of("Other", "2", "2", "0", "0", "0"),
                            List.of("  Trucks", "", "1", "0", "0", "0"),
                            List.of("  Trailers", "", "1", "0", "0", "0"),
                            List.of("Total", "4", "5", "1", "1", "1"));
        }
    }

    @Test
    void showsOnlyTypesAboveTheEstablishmentWhenAsked() throws CommandRefused {
        try (OwnRows rows = OwnRows.fleet(folder)) {
            assertThat(table(run(rows, Map.of("over-establishment", "true"))))
                    .extracting(cells -> cells.get(0))
                    .containsExactly("Cars", "Total");
        }
    }

    @Test
    void listsOverdueServiceAndOpenJobsWhenAsked() throws CommandRefused {
        try (OwnRows rows = OwnRows.fleet(folder)
                .put(
                        new ServiceInterval("trucks", null, 365L),
                        OwnRows.job("7", "C-1", "2024-05-02", null, WorkshopJob.Kind.REPAIR, "10.00"))) {
            assertThat(run(rows, Map.of("due", "true")).parts())
                    .asString()
                    .contains(
                            "Planned service overdue on 2 May 2024: 1; open jobs: 1",
                            "[T-1, trucks, town, 2018-07-01, on 2019-07-01]",
                            "[7, C-1, yard, repair, 2024-05-02, Work]");
        }
    }

    private static List<List<String>> table(CommandOutcome outcome) {
        return ((CommandOutcome.Rows) outcome.parts().get(0)).rows();
    }

    private static CommandOutcome run(OwnRows rows, Map<String, String> values) throws CommandRefused {
        return new FleetCommand(rows.store()).run(new Arguments(values, Path.of(".")), Progress.NONE);
    }
}
