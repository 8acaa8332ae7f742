package org.missionbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.startlevel.BundleStartLevel;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BootIT {

    private TestInstallation installation;
    private Workbench workbench;

    @BeforeAll
    void boot(@TempDir Path folder) throws IOException {
        installation = TestInstallation.in(folder);
        workbench = installation.open();
    }

    @AfterAll
    void end() {
        workbench.close();
    }

    @Test
    void startsWithoutAProblem() {
        assertThat(workbench.problems()).isEmpty();
    }

    @Test
    void everyBundleRuns() {
        List<Bundle> bundles = List.of(workbench.container().context().getBundles());
        assertThat(bundles).hasSizeGreaterThan(20);
        assertThat(bundles)
                .filteredOn(bundle -> bundle.adapt(BundleStartLevel.class).getStartLevel() <= Container.READY)
                .allMatch(bundle -> bundle.getState() == Bundle.ACTIVE);
    }

    @Test
    void theConsoleAndTheServerSleepDuringOneCommand() {
        assertThat(workbench.container().context().getBundles())
                .filteredOn(bundle -> List.of(
                                "org.apache.felix.gogo.shell", "org.apache.felix.http.jetty12", "org.missionbench.api")
                        .contains(bundle.getSymbolicName()))
                .hasSize(3)
                .noneMatch(bundle -> bundle.getState() == Bundle.ACTIVE);
    }

    @Test
    void noComponentWaitsForAnything() throws ReflectiveOperationException {
        assertThat(Components.unsatisfied(workbench.container().context())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "command.Command, 8",
        "command.CommandLine, 1",
        "dataset.DatasetSource, 1",
        "dataset.RecordStore, 1",
        "measure.Measures, 1",
        "measure.MeasureSource, 1",
        "check.Checks, 1",
        "check.ConsistencyCheck, 5",
        "content.BlockRenderer, 3",
        "report.ReportSection, 5",
        "report.PassageSource, 1",
        "report.Reports, 1",
    })
    void everyContractIsAnswered(String contract, int atLeast) {
        String type = "org.missionbench.contracts." + contract;
        assertThat(RunningServices.of(workbench.container().context()))
                .filteredOn(service -> service.types().contains(type))
                .hasSizeGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void commandsOfModulesAreHandedToTheShell() {
        TestInstallation.Ran missions = TestInstallation.run(workbench, "missions", "--json");
        assertThat(missions.status()).as(missions.err()).isZero();
        assertThat(missions.out()).contains("\"missions\"");
    }

    @Test
    void theLaunchersCommandsAreKnownInside() {
        assertThat(TestInstallation.run(workbench, "help").out()).contains("features", "serve", "version", "import");
    }

    @Test
    void unknownCommandsAreWrongUse() {
        assertThat(TestInstallation.run(workbench, "mision").status()).isEqualTo(2);
    }

    @Test
    void profilesNameFeaturesThatExist() {
        FeatureCatalog catalog = FeatureCatalog.read(installation.distribution().features());
        assertThat(catalog.profiles()).containsKeys("full", "headless", "finance-only");
        catalog.profiles().values().forEach(names -> assertThat(catalog.features())
                .containsKeys(names.toArray(String[]::new)));
        assertThat(Arrays.asList("core", "finance"))
                .allMatch(name -> catalog.named(name).equals(List.of(name)));
    }
}
