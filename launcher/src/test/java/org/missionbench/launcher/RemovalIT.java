package org.missionbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionbench.launcher.TestInstallation.Ran;
import org.osgi.framework.Bundle;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemovalIT {

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

    // every feature but the two that all others stand on; a new domain feature is tested without being named here
    static Stream<String> removable() {
        return FeatureCatalog.read(Distribution.find().features()).features().keySet().stream()
                .filter(name -> !Set.of("foundation", "core", "console").contains(name));
    }

    @ParameterizedTest
    @MethodSource("removable")
    void aFeatureLeavesWithExactlyItsServicesAndReturns(String feature) throws IOException {
        List<RunningServices> before = services();
        Set<String> own = ownBundles(feature);

        Ran removed = TestInstallation.run(workbench, "features", "remove", feature);
        assertThat(removed.status()).as(removed.out() + removed.err()).isZero();
        assertThat(names()).doesNotContainAnyElementsOf(own);
        assertThat(services())
                .isEqualTo(before.stream()
                        .filter(service -> !own.contains(service.bundle()))
                        .toList());
        assertThat(othersRun()).isTrue();

        Ran installed = TestInstallation.run(workbench, "features", "install", feature);
        assertThat(installed.status()).as(installed.out() + installed.err()).isZero();
        assertThat(services()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("removable")
    void commandsOfTheOthersWorkMeanwhile(String feature) {
        TestInstallation.run(workbench, "features", "remove", feature);
        Ran listed = TestInstallation.run(workbench, "features", "list");
        Ran missions = TestInstallation.run(workbench, "missions");
        TestInstallation.run(workbench, "features", "install", feature);
        assertThat(listed.status()).isZero();
        // without the shell only the launcher's own commands are there, and it says how to get the others back
        assertThat(missions.status()).isEqualTo(feature.equals("shell") ? 2 : 0);
        assertThat(missions.out() + missions.err())
                .containsPattern(feature.equals("shell") ? "features install shell" : "store|mission");
    }

    @Test
    void theFoundationStays() {
        Ran refused = TestInstallation.run(workbench, "features", "remove", "foundation");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out()).contains("'foundation' cannot be removed");
    }

    @Test
    void anUnknownFeatureIsNamedWithTheKnownOnes() {
        Ran refused = TestInstallation.run(workbench, "features", "remove", "finanse");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out()).contains("There is no feature 'finanse'", "finance");
    }

    private Set<String> ownBundles(String feature) throws IOException {
        return installation.bundleIds(feature).stream()
                .map(id -> id.split(":")[1])
                .filter(name -> name.startsWith("org.missionbench.") || name.startsWith("com.example."))
                .collect(Collectors.toSet());
    }

    private List<RunningServices> services() {
        return RunningServices.of(workbench.container().context());
    }

    private List<String> names() {
        return Stream.of(workbench.container().context().getBundles())
                .map(Bundle::getSymbolicName)
                .toList();
    }

    private boolean othersRun() {
        return workbench.container().problems().isEmpty();
    }
}
