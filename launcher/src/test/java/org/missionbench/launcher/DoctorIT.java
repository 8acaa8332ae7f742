package org.missionbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.launcher.Diagnosis.Verdict;
import org.missionbench.launcher.TestInstallation.Ran;

/** What {@code doctor} sees of an installation. */
class DoctorIT {

    @TempDir
    Path folder;

    private TestInstallation installation;

    @BeforeEach
    void install() throws IOException {
        installation = TestInstallation.in(folder);
    }

    @Test
    void findsNothingWrongWithAFreshOne() {
        try (Workbench workbench = installation.open()) {
            Ran ran = TestInstallation.run(workbench, "doctor");
            assertThat(ran.status()).isZero();
            assertThat(ran.out())
                    .contains("The store and its audit trail are sound")
                    .doesNotContain("error", "warning");
        }
    }

    @Test
    void namesAConfigurationThatCannotBeRead() throws IOException {
        write("storage.json", "{ \"engine\": ");
        assertThat(examine(Instant.now()))
                .filteredOn(one -> one.verdict() == Verdict.ERROR)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.what()).isEqualTo("Configuration");
                    assertThat(one.found()).contains("storage.json is not a configuration");
                });
    }

    @Test
    void namesAConfigurationThatNobodyReads() throws IOException {
        write("storrage.json", "{ \"engine\": \"sqlite\" }");
        assertThat(examine(Instant.now()))
                .filteredOn(one -> one.verdict() == Verdict.WARNING)
                .singleElement()
                .satisfies(one -> assertThat(one.found()).isEqualTo("nobody reads org.missionbench.storrage"));
    }

    @Test
    void seesAClockThatGoesWrong() throws IOException {
        Files.writeString(installation.home().data().resolve("missionbench.db"), "");
        assertThat(examine(Instant.parse("2001-01-01T00:00:00Z")))
                .filteredOn(one -> one.verdict() == Verdict.ERROR)
                .extracting(Diagnosis::what)
                .containsExactly("Clock");
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(installation.home().config());
        Files.writeString(installation.home().config().resolve(name), text);
    }

    private List<Diagnosis> examine(Instant now) {
        return new Doctor(
                        installation.home(),
                        installation.distribution(),
                        Optional.empty(),
                        Clock.fixed(now, ZoneOffset.UTC))
                .examine();
    }
}
