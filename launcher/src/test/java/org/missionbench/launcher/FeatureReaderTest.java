package org.missionbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureReaderTest {

    @TempDir
    Path folder;

    @Test
    void readsAStandardFeatureFile() throws IOException {
        Path file = Files.writeString(
                folder.resolve("fuel.json"),
                """
                { "feature-resource-version": "1.0", "id": "org.example:fuel:2.1.0", "description": "Fuel",
                  "variables": { "limit": "85" },
                  "bundles": [
                    { "id": "org.example:fuel:2.1.0", "sha256": "ab12" },
                    { "id": "org.example:units:1.0.0", "startLevel": 3 } ],
                  "configurations": { "org.example.fuel": { "limit": "${limit}", "home": "${missionbench.home}" } } }
                """);
        FeatureFile feature = new FeatureReader().read(file);
        assertThat(feature.name()).isEqualTo("fuel");
        assertThat(feature.version()).isEqualTo("2.1.0");
        assertThat(feature.bundles())
                .containsExactly(
                        new FeatureBundle("org.example:fuel:2.1.0", 10, Optional.of("ab12")),
                        new FeatureBundle("org.example:units:1.0.0", 3, Optional.empty()));
        assertThat(feature.configurations())
                .isEqualTo(Map.of("org.example.fuel", Map.of("limit", "85", "home", "${missionbench.home}")));
    }

    @Test
    void namesAFileThatIsNoFeature() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), "{ \"bundles\": [");
        assertThatThrownBy(() -> new FeatureReader().read(file))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("broken.json is not a feature file");
    }

    @Test
    void refusesABundleIdWithoutVersion() {
        assertThatThrownBy(() -> new FeatureBundle("org.example:fuel", 10, Optional.empty()))
                .hasMessage("'org.example:fuel' is no bundle id: write group:artifact:version");
    }

    @Test
    void aBundleThatTwoFeaturesNameIsPlannedOnceAndStartsWithTheFirst() {
        FeatureFile one = feature("one", new FeatureBundle("g:shared:1", 10, Optional.empty()));
        FeatureFile two = feature("two", new FeatureBundle("g:shared:1", 3, Optional.of("cd")));
        assertThat(BundlePlan.of(List.of(one, two)).bundles())
                .isEqualTo(Map.of("g:shared:1", new FeatureBundle("g:shared:1", 3, Optional.of("cd"))));
    }

    private static FeatureFile feature(String name, FeatureBundle bundle) {
        return new FeatureFile(name, "1", "", List.of(bundle), Map.of());
    }
}
