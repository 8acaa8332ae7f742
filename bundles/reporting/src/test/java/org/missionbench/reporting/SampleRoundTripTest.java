package org.missionbench.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.medical.MedicalDatasets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.Progress;
import org.missionbench.facilities.FacilityDatasets;
import org.missionbench.finance.FinanceDatasets;
import org.missionbench.fuel.FuelDatasets;
import org.missionbench.ict.IctDatasets;
import org.missionbench.narrative.NarrativeDatasets;
import org.missionbench.platform.PlatformDatasets;
import org.missionbench.platform.dispatch.ExportCommand;
import org.missionbench.platform.intake.ImportCommand;
import org.missionbench.programmes.ProgrammesDatasets;
import org.missionbench.results.ResultsDatasets;
import org.missionbench.staffing.StaffingDatasets;
import org.missionbench.storage.StandaloneStore;
import org.missionbench.supply.SupplyDatasets;
import org.missionbench.vehicles.VehicleDatasets;

/** The sample package in the repository is what the product itself writes. */
class SampleRoundTripTest {

    private static final Path SAMPLE = Path.of("../../config/packages/unmik-2021-22");

    @TempDir
    Path folder;

    @Test
    void exportsTheSamplePackageByteForByte() throws IOException, CommandRefused {
        try (StandaloneStore store = StandaloneStore.open(
                folder.resolve("test.db"),
                List.of(
                        new PlatformDatasets(),
                        new FacilityDatasets(),
                        new FinanceDatasets(),
                        new FuelDatasets(),
                        new IctDatasets(),
                        new NarrativeDatasets(),
                        new ProgrammesDatasets(),
                        new ResultsDatasets(),
                        new StaffingDatasets(),
                        new SupplyDatasets(),
                        new VehicleDatasets(),
                        new MedicalDatasets(),
                        new ReportingDatasets()))) {
            run(new ImportCommand(store), SAMPLE.toAbsolutePath().toString());
            run(new ExportCommand(store), "exported");
        }
        Path exported = folder.resolve("exported");
        List<String> names = names(SAMPLE);
        assertThat(names(exported)).isEqualTo(names).hasSizeGreaterThan(20);
        for (String name : names) {
            assertThat(exported.resolve(name))
                    .as("%s; when a declaration has changed, import the sample with --edited and export it anew", name)
                    .hasSameBinaryContentAs(SAMPLE.resolve(name));
        }
    }

    private void run(Command command, String path) throws CommandRefused {
        CommandOutcome outcome = command.run(new Arguments(Map.of("path", path), folder), Progress.NONE);
        assertThat(outcome.status()).as(outcome.parts().toString()).isEqualTo(CommandOutcome.Status.DONE);
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .sorted()
                    .toList();
        }
    }
}
