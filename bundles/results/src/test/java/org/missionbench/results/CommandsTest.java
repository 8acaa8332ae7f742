package org.missionbench.results;

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
import org.missionbench.contracts.measure.Measure;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.Quantity;

class CommandsTest {

    @TempDir
    Path folder;

    @Test
    void showsHowFarIndicatorsAndOutputsAre() throws CommandRefused {
        try (OwnRows rows = withOutputs()) {
            assertThat(rows(new FrameworkCommand(rows.store()), Map.of()))
                    .containsExactly(List.of("1 Support", "0", "1", "0", "1", "1", "1", "1"));
        }
    }

    @Test
    void listsWhatIsOffTarget() throws CommandRefused {
        try (OwnRows rows = withOutputs()) {
            assertThat(rows(new FrameworkCommand(rows.store()), Map.of("off-target", "true")))
                    .contains(
                            List.of("1.1.1", "≥ 85", "80", "missing", "Share of days with power"),
                            List.of("meetings", "5", "4", "given", "Completed held"),
                            List.of("visit", "–", "no", "missing", "Meetings"));
        }
    }

    @Test
    void countsOutputsAsMeasures() {
        try (OwnRows rows = withOutputs()) {
            assertThat(rows.measures().find(OwnRows.SCOPE, new MeasureKey("results.component.1.outputs.partly")))
                    .flatMap(Measure::value)
                    .contains(Quantity.of(1, "output"));
            assertThat(rows.measures().find(OwnRows.SCOPE, new MeasureKey("results.outputs.not-completed")))
                    .flatMap(Measure::value)
                    .contains(Quantity.of(1, "output"));
        }
    }

    @Test
    void countsActivitiesByKindAndMonth() throws CommandRefused {
        try (OwnRows rows = OwnRows.in(folder)) {
            rows.put(
                    new ActivityKind("field-meeting", "Field meetings"),
                    new Evidence("file-1", "Minutes", "Archive", null),
                    OwnRows.activity("a-1", "2023-07-31", 12, "file-1"),
                    OwnRows.activity("a-2", "2024-06-04", 3, null));
            assertThat(rows(new ActivitiesCommand(rows.store()), Map.of()))
                    .containsExactly(List.of(
                            "field-meeting",
                            "15",
                            "12",
                            "0",
                            "12",
                            "0",
                            "0",
                            "0",
                            "0",
                            "0",
                            "0",
                            "0",
                            "0",
                            "0",
                            "0",
                            "3"));
            assertThat(rows.measures()
                            .find(OwnRows.SCOPE, new MeasureKey("results.activities.field-meeting.with-evidence")))
                    .flatMap(Measure::value)
                    .contains(Quantity.of(12, "activity"));
        }
    }

    private OwnRows withOutputs() {
        return OwnRows.withAccomplishment(folder)
                .put(
                        OwnRows.indicator(Direction.NONE, Operator.AT_LEAST, "85", "80"),
                        OwnRows.output("meetings", Completion.NUMBER, "No room"),
                        OwnRows.planned("meetings", "held", "5"),
                        OwnRows.printed("meetings", "held", "4"),
                        OwnRows.output("visit", Completion.NO, null),
                        OwnRows.output("guides", Completion.YES, null),
                        OwnRows.output("maps", null, null));
    }

    private static List<List<String>> rows(Command command, Map<String, String> asked) throws CommandRefused {
        return command.run(new Arguments(asked, Path.of("")), Progress.NONE).parts().stream()
                .filter(CommandOutcome.Rows.class::isInstance)
                .flatMap(part -> ((CommandOutcome.Rows) part).rows().stream())
                .toList();
    }
}
