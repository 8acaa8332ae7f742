package org.missionbench.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

    private OwnRows rows;

    @BeforeEach
    void opens() {
        rows = OwnRows.supply(folder);
    }

    @AfterEach
    void closes() {
        rows.close();
    }

    @Test
    void showPlanOrdersAndWhatIsLate() throws CommandRefused {
        rows.put(
                OwnRows.order("1", "new-chairs", "chairs", "1200", "2023-10-02", "2023-12-01", "2023-12-03", "Strike"),
                OwnRows.order("2", null, "services", "300", "2023-10-02", "2023-12-01", null, "Flood"));
        CommandOutcome outcome =
                run(new AcquisitionsCommand(rows.store()), Map.of("late", "true", "unplanned", "true"));
        assertThat(table(outcome, 0))
                .containsExactly(
                        List.of("Goods", "1.0", "1.2", "1.2", "(0.2)"),
                        List.of("  Chairs", "1.0", "1.2", "1.2", "(0.2)"),
                        List.of("Services", "0.5", "0.3", "–", "0.2"),
                        List.of("Total", "1.5", "1.5", "1.2", "–"));
        assertThat(outcome.parts().get(1))
                .isEqualTo(new CommandOutcome.Line(
                        "2 orders until 3 December 2023: 2 late, 1 not planned; 1 planned acquisitions not ordered"));
        assertThat(table(outcome, 2)).extracting(cells -> cells.get(6)).containsExactly("2", "2");
        assertThat(table(outcome, 3)).extracting(cells -> cells.get(0)).containsExactly("2");
        assertThat(outcome.data()).containsEntry("not_ordered", List.of("guards"));
    }

    @Test
    void showTheRegisterInventoriesAndTheIndex() throws CommandRefused {
        rows.put(
                OwnRows.seen("A-1", "store", 1),
                OwnRows.seen("S-1", "store", 10),
                OwnRows.indicator("a", "9.50", "9.75", "90.00", null));
        CommandOutcome outcome = run(new PropertyCommand(rows.store()), Map.of("differences", "true", "index", "true"));
        assertThat(table(outcome, 0)).last().isEqualTo(List.of("Total", "3", "20.5"));
        assertThat(outcome.parts().get(1))
                .isEqualTo(
                        new CommandOutcome.Line(
                                "Spring count: 3 to be seen, 1 in place, 1 elsewhere, 1 not found, 0 not in the register; 2 differences not settled"));
        assertThat(table(outcome, 2)).contains(List.of("T-1", "Not found", "store", "", "", ""));
        assertThat(table(outcome, 3))
                .containsExactly(List.of("Indicator a", "at least 9.5 per cent", "9.75", "90", "100"));
        assertThat(outcome.parts().get(4))
                .isEqualTo(new CommandOutcome.Line("Property management index: 90 of 100 points from 1 indicators"));
        assertThat(outcome.data()).containsEntry("index", "90").containsEntry("past_life", 1);
    }

    private static List<List<String>> table(CommandOutcome outcome, int part) {
        return ((CommandOutcome.Rows) outcome.parts().get(part)).rows();
    }

    private static CommandOutcome run(Command command, Map<String, String> values) throws CommandRefused {
        return command.run(new Arguments(values, Path.of(".")), Progress.NONE);
    }
}
