package org.missionbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionbench.launcher.TestInstallation.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.launcher.TestInstallation.Ran;

/** Backups of a home, and the way back from them. */
class BackupIT {

    @TempDir
    Path folder;

    private TestInstallation installation;
    private Path zip;

    @BeforeEach
    void install() throws IOException {
        installation = TestInstallation.in(folder);
        zip = folder.resolve("backup.zip");
    }

    @Test
    void bringBackRowsAndFeaturesWhileTheWorkbenchRuns() {
        try (Workbench workbench = loaded()) {
            String before = run(workbench, "missions").out();
            assertThat(run(workbench, "backup", "--out", zip.toString()).status())
                    .isZero();
            assertThat(run(workbench, "undo", "1").status()).isZero();
            assertThat(run(workbench, "features", "remove", "fuel").status()).isZero();

            Ran restored = run(workbench, "restore", zip.toString());

            assertThat(restored.err()).isEmpty();
            assertThat(run(workbench, "missions").out()).isEqualTo(before);
            assertThat(run(workbench, "features", "list").out()).containsPattern("fuel +yes +running");
            assertThat(run(workbench, "restore", "--back").status()).isZero();
            assertThat(run(workbench, "missions").out()).isNotEqualTo(before);
            assertThat(run(workbench, "features", "list").out()).containsPattern("fuel +no");
        }
    }

    @Test
    void changeNothingWhenTheyAreDamaged() throws IOException {
        try (Workbench workbench = loaded()) {
            String before = run(workbench, "missions").out();
            run(workbench, "backup", "--out", zip.toString());
            byte[] bytes = Files.readAllBytes(zip);
            bytes[bytes.length / 2] ^= 1;
            Files.write(zip, bytes);

            Ran refused = run(workbench, "restore", zip.toString());

            assertThat(refused.status()).isEqualTo(2);
            assertThat(refused.err()).contains(zip.toString());
            assertThat(run(workbench, "missions").out()).isEqualTo(before);
            assertThat(run(workbench, "verify").out()).contains("sound");
        }
    }

    @Test
    void areRefusedWhenTheyAreSomethingElse() throws IOException {
        Files.writeString(zip, "no zip");
        try (Workbench workbench = installation.open()) {
            assertThat(run(workbench, "restore", zip.toString()).err())
                    .contains(zip + " is no backup of Missionbench: name a file that 'backup' has written");
            assertThat(run(workbench, "restore", "--back").err()).contains("There is nothing to go back to");
        }
    }

    private Workbench loaded() {
        Workbench workbench = installation.open();
        Path sample = installation.distribution().packages().resolve("unmik-2021-22");
        assertThat(run(workbench, "import", sample.toString()).status()).isZero();
        return workbench;
    }
}
