package org.missionbench.ict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.Progress;

class CommandsTest {

    @TempDir
    Path folder;

    @Test
    void showEachKindAgainstItsEntitlement() throws CommandRefused {
        try (OwnRows rows = OwnRows.equipment(folder)) {
            assertThat(table(run(new EquipmentCommand(rows.store()), Map.of())))
                    .containsExactly(
                            List.of("Laptops", "7", "6", "2", "0", "1", "0"),
                            List.of("Radios", "1", "1", "1", "0", "0", "0"));
        }
    }

    @Test
    void listEquipmentPastItsLifeWhenAsked() throws CommandRefused {
        try (OwnRows rows = OwnRows.equipment(folder).put(OwnRows.laptop("L-0", "2020-06-30", null))) {
            assertThat(run(new EquipmentCommand(rows.store()), Map.of("past-life", "true"))
                            .parts())
                    .asString()
                    .contains(
                            "Past their life expectancy on 30 June 2024: 1", "[L-0, laptops, Model, town, 2020-06-30]");
        }
    }

    @Test
    void showIncidentsByCriticalityAndByMonth() throws CommandRefused {
        try (OwnRows rows = desk()) {
            assertThat(table(run(new IncidentsCommand(rows.store()), Map.of())))
                    .containsExactly(
                            List.of("High", "2", "2", "1", "1", "0", "50.0"),
                            List.of("Low", "1", "1", "0", "1", "1", "–"),
                            List.of("Request", "0", "0", "0", "0", "0", "–"),
                            List.of("Total", "3", "3", "1", "2", "1", "33.3"));
            assertThat(table(run(new IncidentsCommand(rows.store()), Map.of("by", "month"))))
                    .contains(List.of("September 2023", "2", "2", "1", "1", "0", "50.0"));
        }
    }

    @Test
    void showIncidentsByPlaceAndKind() throws CommandRefused {
        try (OwnRows rows = desk()) {
            for (String by : List.of("location", "kind")) {
                assertThat(table(run(new IncidentsCommand(rows.store()), Map.of("by", by))))
                        .extracting(cells -> cells.get(1))
                        .containsExactly("3", "0", "3");
            }
        }
    }

    @Test
    void listOpenIncidentsWhenAsked() throws CommandRefused {
        try (OwnRows rows = desk()) {
            CommandOutcome outcome = run(new IncidentsCommand(rows.store()), Map.of("open", "true"));
            assertThat(outcome.parts())
                    .asString()
                    .contains("Open incidents: 1", "[3, 2024-06-03, low, town, 42, 2, Text]");
            assertThat(outcome.data()).containsEntry("open_total", 1).containsEntry("by", "criticality");
        }
    }

    private OwnRows desk() {
        return OwnRows.desk(folder)
                .put(
                        OwnRows.resolved("1", "2023-09-01", "high", 4),
                        OwnRows.resolved("2", "2023-09-01", "high", 5),
                        OwnRows.incident("3", "2024-06-03", "low", Incident.State.OPEN, 42));
    }

    private static List<List<String>> table(CommandOutcome outcome) {
        return ((CommandOutcome.Rows) outcome.parts().get(0)).rows();
    }

    private static CommandOutcome run(Command command, Map<String, String> values) throws CommandRefused {
        return command.run(new Arguments(values, Path.of(".")), Progress.NONE);
    }
}
