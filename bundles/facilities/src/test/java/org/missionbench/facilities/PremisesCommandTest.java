package org.missionbench.facilities;

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

class PremisesCommandTest {

    @TempDir
    Path folder;

    private OwnRows rows;

    @BeforeEach
    void opens() {
        rows = OwnRows.estate(folder);
    }

    @AfterEach
    void closes() {
        rows.close();
    }

    @Test
    void showsPremisesByLocation() throws CommandRefused {
        assertThat(table(Map.of()))
                .containsExactly(
                        List.of("Port", "1", "1", "600", "10", "–"),
                        List.of("Town", "2", "1", "1 000", "40", "5.0"),
                        List.of("Total", "3", "2", "1 600", "50", "5.0"));
    }

    @Test
    void listsThePremisesAtALocation() throws CommandRefused {
        assertThat(table(Map.of("location", "town")))
                .containsExactly(
                        List.of("headquarters", "Town", "leased", "lease to 30 September 2024", "1 000", "40", "5.0"),
                        List.of("lodge", "Town", "leased", "left on 31 December 2023", "300", "–", "0.9"));
    }

    @Test
    void refusesALocationThatThereIsNot() {
        assertThatThrownBy(() -> run(Map.of("location", "moon")))
                .hasMessage("--location: 'moon' is no location; write one of port, town");
    }

    @Test
    void listsLeasesAndContractsThatEndSoon() throws CommandRefused {
        assertThat(table(Map.of("ending-within", "92")))
                .containsExactly(List.of("lease", "headquarters", "headquarters", "2024-09-30", "92"));
        assertThat(table(Map.of("ending-within", "184")))
                .extracting(cells -> cells.get(1))
                .containsExactly("headquarters", "C-1");
    }

    @Test
    void refusesWhatIsNoNumberOfDays() {
        assertThatThrownBy(() -> run(Map.of("ending-within", "soon")))
                .hasMessage("--ending-within: 'soon' is no number of days; write 0 to 9999");
    }

    @Test
    void givesProgramsExactFigures() throws CommandRefused {
        rows.put(OwnRows.waste("1", "depot", "oil", "7.50", "recycling", null));
        assertThat(run(Map.of("waste", "true")).data().get("rows"))
                .asString()
                .contains("kind=Used oil", "unit=litre", "collected=7.5", "recovered=7.5");
    }

    @Test
    void listsProjectsWithTheirState() throws CommandRefused {
        rows.put(OwnRows.project("c", true, Project.State.POSTPONED, null, "2024/25", "No bids"));
        assertThat(table(Map.of("projects", "true")))
                .containsExactly(List.of("Project c", "yes", "postponed to 2024/25", "0.5", "–"));
    }

    private List<List<String>> table(Map<String, String> values) throws CommandRefused {
        return ((CommandOutcome.Rows) run(values).parts().get(1)).rows();
    }

    private CommandOutcome run(Map<String, String> values) throws CommandRefused {
        return new PremisesCommand(rows.store()).run(new Arguments(values, Path.of(".")), Progress.NONE);
    }
}
