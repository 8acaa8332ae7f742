package org.missionbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationsTest {

    private static final String STORAGE = "org.missionbench.storage";

    @TempDir
    Path folder;

    private Distribution distribution;
    private Home home;

    @BeforeEach
    void makeFolders() throws IOException {
        distribution = new Distribution(folder.resolve("program"));
        home = Home.at(folder.resolve("home"));
        Files.createDirectories(distribution.config());
        Files.createDirectories(home.config());
    }

    @Test
    void aFilesNameIsTheBundleItBelongsTo() throws IOException {
        write(
                distribution.config(),
                "storage",
                "{ \"engine\": \"sqlite\", \"directory\": \"${missionbench.home}/data\" }");
        assertThat(wanted())
                .isEqualTo(Map.of(STORAGE, Map.of("engine", "sqlite", "directory", home.directory() + "/data")));
    }

    @Test
    void listsMayNameTheProgramAndTheHome() throws IOException {
        write(
                distribution.config(),
                "platform",
                "{ \"profiles\": [\"${missionbench.distribution}/p\", \"${missionbench.home}/p\"] }");
        Object folders =
                wanted().getOrDefault("org.missionbench.platform", Map.of()).get("profiles");
        assertThat(folders).isEqualTo(new String[] {distribution.directory() + "/p", home.directory() + "/p"});
    }

    @Test
    void aNameWithADotIsThePid() throws IOException {
        write(distribution.config(), "org.example.medical", "{ \"beds\": 12, \"open\": true }");
        assertThat(wanted()).isEqualTo(Map.of("org.example.medical", Map.of("beds", 12L, "open", true)));
    }

    @Test
    void theHomeOverridesTheProgramAndTheProgramTheFeature() throws IOException {
        write(distribution.config(), "storage", "{ \"engine\": \"sqlite\", \"user\": \"nobody\" }");
        write(home.config(), "storage", "{ \"engine\": \"postgresql\" }");
        FeatureFile feature = new FeatureFile(
                "core", "1", "", List.of(), Map.of(STORAGE, Map.of("user", "somebody", "url", "jdbc:x")));
        assertThat(new Configurations(distribution, home, false, "secret").wanted(List.of(feature)))
                .isEqualTo(Map.of(STORAGE, Map.of("engine", "postgresql", "user", "nobody", "url", "jdbc:x")));
    }

    @Test
    void whatIsForServersHoldsOnlyThereAndTheHomeWins() throws IOException {
        Files.createDirectories(distribution.config().resolve("serve"));
        write(distribution.config(), "serve/org.example.pdf", "{ \"warmUp\": true, \"pages\": 1 }");
        write(home.config(), "org.example.pdf", "{ \"pages\": 2 }");
        assertThat(wanted()).isEqualTo(Map.of("org.example.pdf", Map.of("pages", 2L)));
        assertThat(new Configurations(distribution, home, true, "secret").wanted(List.of()))
                .isEqualTo(Map.of("org.example.pdf", Map.of("warmUp", true, "pages", 2L)));
    }

    @Test
    void aDamagedFileIsNamed() throws IOException {
        write(home.config(), "storage", "engine = sqlite");
        assertThatThrownBy(this::wanted)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("storage.json is not a configuration");
    }

    private Map<String, Map<String, Object>> wanted() {
        return new Configurations(distribution, home, false, "secret").wanted(List.of());
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".json"), text);
    }
}
