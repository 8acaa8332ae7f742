package org.missionbench.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureSealTest {

    @TempDir
    Path folder;

    @BeforeEach
    void shipOneFeature() throws IOException {
        Files.createDirectories(folder.resolve("from"));
        write("fuel.json", "{ \"bundles\": [ { \"id\": \"org.example:fuel:1.0\" } ] }");
        write("profiles.json", "{ \"full\": [\"fuel\"] }");
        jar("fuel", "Bundle-SymbolicName: fuel\n");
    }

    @Test
    void writesTheHashOfEachBundle() throws IOException {
        assertThat(new FeatureSeal(repository()).seal(folder.resolve("from"), folder.resolve("to")))
                .isEmpty();
        assertThat(folder.resolve("to/fuel.json")).content().containsPattern("\"sha256\": \"[0-9a-f]{64}\"");
    }

    @Test
    void findsABundleThatIsNotInTheRepository() throws IOException {
        write("oil.json", "{ \"bundles\": [ { \"id\": \"org.example:oil:1.0\" } ] }");
        assertThat(problems()).contains("oil.json names org.example:oil:1.0");
    }

    @Test
    void findsAJarThatNoFeatureNames() throws IOException {
        jar("gas", "Bundle-SymbolicName: gas\n");
        assertThat(problems()).contains("gas-1.0.jar is in the repository folder, but no feature names it");
    }

    @Test
    void findsAJarThatIsNoBundle() throws IOException {
        jar("fuel", "");
        assertThat(problems()).contains("org.example:fuel:1.0, which is no OSGi bundle");
    }

    @Test
    void findsAProfileThatNamesNoFeature() throws IOException {
        write("profiles.json", "{ \"full\": [\"fuel\", \"water\"] }");
        assertThat(problems()).contains("Profile full names the feature 'water', which has no file; known: fuel");
    }

    private String problems() throws IOException {
        return String.join("\n", new FeatureSeal(repository()).seal(folder.resolve("from"), folder.resolve("to")));
    }

    private Path repository() {
        return folder.resolve("repository");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve("from").resolve(name), text);
    }

    private void jar(String name, String headers) throws IOException {
        Path jar = repository().resolve("org/example/%s/1.0/%1$s-1.0.jar".formatted(name));
        Files.createDirectories(jar.getParent());
        Manifest manifest = new Manifest(new java.io.ByteArrayInputStream(
                ("Manifest-Version: 1.0\n" + headers).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        try (OutputStream bytes = Files.newOutputStream(jar)) {
            new JarOutputStream(bytes, manifest).close();
        }
    }
}
