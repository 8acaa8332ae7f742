package org.missionbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WantedFeaturesTest {

    private static final FeatureCatalog CATALOG = catalog("core", "finance", "fuel");

    @TempDir
    Path folder;

    @Test
    void aNewHomeWantsTheFullProfile() {
        WantedFeatures wanted = WantedFeatures.read(folder.resolve("features.json"));
        assertThat(wanted.in(CATALOG)).containsExactly("core", "finance");
    }

    @Test
    void installedAndRemovedFeaturesAreKept() {
        Path file = folder.resolve("features.json");
        WantedFeatures.read(file)
                .with(List.of("fuel"))
                .without(List.of("finance"))
                .write(file);
        assertThat(WantedFeatures.read(file).in(CATALOG)).containsExactly("core", "fuel");
    }

    @Test
    void whatIsInstalledAgainIsNotRemovedAnyMore() {
        WantedFeatures wanted = new WantedFeatures("full", Set.of(), Set.of("finance"));
        assertThat(wanted.with(List.of("finance")).in(CATALOG)).containsExactly("core", "finance");
    }

    @Test
    void aFeatureThatIsNotShippedAnyMoreIsNoObstacle() {
        WantedFeatures wanted = new WantedFeatures("full", Set.of("medical"), Set.of());
        assertThat(wanted.in(CATALOG)).containsExactly("core", "finance");
    }

    @Test
    void aDamagedFileIsNamedWithTheRemedy() throws IOException {
        Path file = Files.writeString(folder.resolve("features.json"), "{ \"profile\": ");
        assertThatThrownBy(() -> WantedFeatures.read(file))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("features.json cannot be read")
                .hasMessageContaining("delete it to get the profile 'full' back");
    }

    private static FeatureCatalog catalog(String... names) {
        TreeMap<String, FeatureFile> features = new TreeMap<>();
        for (String name : names) {
            features.put(name, new FeatureFile(name, "1", "", List.of(), Map.of()));
        }
        return new FeatureCatalog(features, Map.of("full", List.of("core", "finance")));
    }
}
