package com.example.medical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.Progress;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.platform.PlatformDatasets;
import org.missionbench.platform.intake.ImportCommand;
import org.missionbench.storage.StandaloneStore;

/** The sample package against A/77/589, component 2, medical services. */
class SamplePackageTest {

    private static final Path PACKAGE =
            Path.of("../../config/packages/unmik-2021-22").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void givesThePlannedAndActualFiguresOfTheDocument() throws CommandRefused {
        try (StandaloneStore store = imported()) {
            MissionPeriod scope = store.missionPeriods().get(0);
            Map<String, String> figures = new MedicalMeasures(store)
                    .measures(scope).stream()
                            .collect(Collectors.toMap(
                                    measure -> measure.key().key(), measure -> String.valueOf(measure.figure())));
            assertThat(figures)
                    .containsEntry("medical.consultations", "4471 consultation")
                    .containsEntry("medical.emergencies", "12 case")
                    .containsEntry("medical.evacuations.by-air", "4 evacuation")
                    .containsEntry("medical.evacuations.by-road", "9 evacuation")
                    .containsEntry("medical.facilities.medical-unit", "1 facility")
                    .containsEntry("medical.facilities-planned.medical-unit", "1 facility")
                    .containsEntry("medical.facilities.dispensary", "1 facility")
                    .containsEntry("medical.facilities.forward-team", "2 facility")
                    .containsEntry("medical.hospitals", "5 facility")
                    .containsEntry("medical.hospitals-planned", "3 facility")
                    .containsEntry("medical.hospitals-planned.level-three", "2 facility")
                    .containsEntry("medical.hospitals-planned.level-four", "1 facility")
                    .containsEntry("medical.locations-planned.inside", "1 location")
                    .containsEntry("medical.locations-planned.outside", "2 location")
                    .containsEntry("medical.stock-near-expiry", "3 batch")
                    .doesNotContainKey("medical.facilities-planned.forward-team");
            assertThat(new EvacuationsUnderContractCheck(store).check(scope)).isEmpty();
            assertThat(new HospitalsAsPlannedCheck(store).check(scope))
                    .extracting(Finding::statement)
                    .containsExactly(
                            "3 hospitals were planned, but 5 are under contract: give the reason, or correct medical-facility");
        }
    }

    private StandaloneStore imported() throws CommandRefused {
        StandaloneStore store =
                StandaloneStore.open(folder.resolve("test.db"), List.of(new PlatformDatasets(), new MedicalDatasets()));
        Arguments arguments = new Arguments(Map.of("path", PACKAGE.toString(), "skip-unknown", "true"), PACKAGE);
        assertThat(new ImportCommand(store).run(arguments, Progress.NONE).status())
                .isEqualTo(CommandOutcome.Status.DONE);
        return store;
    }
}
