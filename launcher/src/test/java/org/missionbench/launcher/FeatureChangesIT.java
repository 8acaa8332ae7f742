package org.missionbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.launcher.TestInstallation.Ran;
import org.osgi.framework.Bundle;

class FeatureChangesIT {

    private static final String FINANCE = "org.missionbench.finance";

    @TempDir
    Path folder;

    private TestInstallation installation;

    @BeforeEach
    void install() throws IOException {
        installation = TestInstallation.in(folder);
    }

    @Test
    void aChangedJarIsUpdatedWhileTheWorkbenchRuns() throws IOException {
        try (Workbench workbench = installation.open()) {
            change(TestInstallation.withEntry(finance(), "changed.txt"));
            Ran updated = TestInstallation.run(workbench, "features", "update");
            assertThat(updated.status()).as(updated.out()).isZero();
            assertThat(bundle(workbench).getEntry("changed.txt")).isNotNull();
            assertThat(bundle(workbench).getState()).isEqualTo(Bundle.ACTIVE);
        }
    }

    @Test
    void aChangedJarIsUpdatedAtTheNextStart() throws IOException {
        installation.open().close();
        change(TestInstallation.withEntry(finance(), "changed.txt"));
        try (Workbench workbench = installation.open()) {
            assertThat(bundle(workbench).getEntry("changed.txt")).isNotNull();
        }
    }

    @Test
    void anUpdateThatDoesNotStartIsTakenBack() throws IOException {
        try (Workbench workbench = installation.open()) {
            List<RunningServices> before =
                    RunningServices.of(workbench.container().context());
            change(TestInstallation.unresolvable(finance()));
            Ran refused = TestInstallation.run(workbench, "features", "update");
            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.out())
                    .contains("Nothing was changed", "org.missionbench.finance", "nowhere.to.be.found")
                    .doesNotContain("Exception", "\tat ");
            assertThat(bundle(workbench).getEntry("unresolvable.txt")).isNull();
            assertThat(RunningServices.of(workbench.container().context())).isEqualTo(before);
        }
    }

    @Test
    void aTamperedJarIsRefused() throws IOException {
        try (Workbench workbench = installation.open()) {
            TestInstallation.run(workbench, "features", "remove", "finance");
            TestInstallation.replace(finance(), TestInstallation.withEntry(finance(), "tampered.txt"));
            Ran refused = TestInstallation.run(workbench, "features", "install", "finance");
            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.out()).contains("org.missionbench.finance", "was changed after it was built", "SHA-256");
            assertThat(names(workbench)).doesNotContain(FINANCE);
            assertThat(WantedFeatures.read(installation.home().wantedFeatures()).removed())
                    .contains("finance");
        }
    }

    @Test
    void aTamperedJarDoesNotKeepTheOthersFromStarting() throws IOException {
        TestInstallation.replace(finance(), TestInstallation.withEntry(finance(), "tampered.txt"));
        try (Workbench workbench = installation.open()) {
            assertThat(workbench.problems()).singleElement().asString().contains(FINANCE, "SHA-256");
            assertThat(TestInstallation.run(workbench, "missions").status()).isZero();
        }
    }

    @Test
    void aHalfInstalledFeatureIsRolledBack() throws IOException {
        Path broken = installation.distribution().repository().resolve("org/example/broken/1.0.0/broken-1.0.0.jar");
        TestInstallation.replace(broken, TestInstallation.unresolvable(finance()));
        Path good = installation.distribution().repository().resolve("org/example/good/1.0.0/good-1.0.0.jar");
        TestInstallation.replace(
                good, TestInstallation.withEntry(installation.jar("finance", "commons-math3"), "good.txt"));
        installation.nameBundles("extra", List.of("org.example:good:1.0.0", "org.example:broken:1.0.0"));
        try (Workbench workbench = installation.open()) {
            TestInstallation.run(workbench, "features", "remove", "finance");
            List<String> before = locations(workbench);
            Ran refused = TestInstallation.run(workbench, "features", "install", "extra");
            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.out()).contains("nowhere.to.be.found");
            assertThat(locations(workbench)).isEqualTo(before);
            assertThat(Features.list(installation.home(), installation.distribution()))
                    .filteredOn(state -> state.feature().name().equals("extra"))
                    .allMatch(state -> !state.isInstalled());
        }
    }

    @Test
    void bundlesThatNoFeatureNamesAnyMoreLeaveAtTheNextStart() throws IOException {
        installation.open().close();
        installation.nameBundles(
                "finance",
                installation.bundleIds("finance").stream()
                        .filter(id -> id.contains("commons-math3"))
                        .toList());
        try (Workbench workbench = installation.open()) {
            assertThat(names(workbench)).doesNotContain(FINANCE).contains("org.apache.commons.math3");
        }
    }

    @Test
    void aSharedBundleStaysWhileOneFeatureNeedsIt() {
        try (Workbench workbench = installation.open()) {
            TestInstallation.run(workbench, "features", "remove", "shell");
            assertThat(names(workbench)).contains("com.fasterxml.jackson.core.jackson-core");
        }
    }

    @Test
    void runTimeChangesOutliveARestart() {
        try (Workbench workbench = installation.open()) {
            TestInstallation.run(workbench, "features", "remove", "finance");
        }
        try (Workbench workbench = installation.open()) {
            assertThat(names(workbench)).doesNotContain(FINANCE);
            TestInstallation.run(workbench, "features", "install", "finance");
        }
        try (Workbench workbench = installation.open()) {
            assertThat(names(workbench)).contains(FINANCE);
        }
    }

    private Path finance() {
        return installation.jar("finance", FINANCE);
    }

    private void change(byte[] jar) throws IOException {
        List<String> ids = installation.bundleIds("finance");
        TestInstallation.replace(finance(), jar);
        installation.nameBundles("finance", ids);
    }

    private static Bundle bundle(Workbench workbench) {
        return Stream.of(workbench.container().context().getBundles())
                .filter(bundle -> bundle.getSymbolicName().equals(FINANCE))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Workbench workbench) {
        return Stream.of(workbench.container().context().getBundles())
                .map(Bundle::getSymbolicName)
                .toList();
    }

    private static List<String> locations(Workbench workbench) {
        return Stream.of(workbench.container().context().getBundles())
                .map(Bundle::getLocation)
                .sorted()
                .toList();
    }
}
