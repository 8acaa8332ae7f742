package org.missionbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleRepositoryTest {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    @BeforeEach
    void putAFile() throws IOException {
        Path jar = folder.resolve("org/example/fuel/1.0/fuel-1.0.jar");
        Files.createDirectories(jar.getParent());
        Files.writeString(jar, "abc");
    }

    @Test
    void handsOutWhatHashesAsPromised() {
        VerifiedJar jar = new BundleRepository(folder).verified(bundle("1.0", Optional.of(ABC)));
        assertThat(jar.open()).hasContent("abc");
        assertThat(jar.sha256()).isEqualTo(ABC);
    }

    @Test
    void refusesWhatHashesOtherwiseWithBothHashes() {
        assertThatThrownBy(() -> new BundleRepository(folder).verified(bundle("1.0", Optional.of("00"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(ABC)
                .hasMessageContaining("promises 00");
    }

    @Test
    void takesAnUnsealedFeatureAtItsWord() {
        VerifiedJar jar = new BundleRepository(folder).verified(bundle("1.0", Optional.empty()));
        assertThat(jar.open()).hasContent("abc");
    }

    @Test
    void namesTheFileThatIsMissing() {
        assertThatThrownBy(() -> new BundleRepository(folder).verified(bundle("2.0", Optional.empty())))
                .hasMessageContaining("org.example:fuel:2.0")
                .hasMessageContaining("fuel-2.0.jar is missing");
    }

    private static FeatureBundle bundle(String version, Optional<String> sha256) {
        return new FeatureBundle("org.example:fuel:" + version, 10, sha256);
    }
}
