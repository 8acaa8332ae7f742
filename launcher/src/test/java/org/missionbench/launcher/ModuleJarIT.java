package org.missionbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.launcher.TestInstallation.Ran;

/** Modules that come in a file. */
class ModuleJarIT {

    @TempDir
    Path folder;

    private TestInstallation installation;

    @BeforeEach
    void install() throws IOException {
        installation = TestInstallation.in(folder);
    }

    @Test
    void areInstalledIntoARunningWorkbenchAndKeptForTheNextStart() throws IOException {
        Path jar = jar("com.acme.aviation", "org.osgi.framework");
        try (Workbench workbench = installation.open()) {
            Ran installed = run(workbench, "install", jar.toString());
            assertThat(installed.out()).isEqualTo("Installed: aviation\n");
            Files.delete(jar);
        }
        try (Workbench workbench = installation.open()) {
            assertThat(workbench.problems()).isEmpty();
            assertThat(run(workbench, "list").out()).containsPattern("aviation +yes +running +1");
            assertThat(run(workbench, "remove", "aviation").status()).isZero();
            assertThat(run(workbench, "install", "aviation").status()).isZero();
        }
    }

    @Test
    void areTakenBackWhenTheyDoNotStart() throws IOException {
        try (Workbench workbench = installation.open()) {
            Ran refused = run(
                    workbench,
                    "install",
                    jar("com.acme.aviation", "nowhere.to.be.found").toString());
            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.out()).contains("Nothing was changed", "nowhere.to.be.found");
            assertThat(run(workbench, "list").out()).doesNotContain("aviation");
        }
    }

    @Test
    void mayNotBeCalledLikeWhatTheProgramHas() throws IOException {
        try (Workbench workbench = installation.open()) {
            assertThat(run(
                                    workbench,
                                    "install",
                                    jar("com.acme.finance", "org.osgi.framework")
                                            .toString())
                            .out())
                    .contains(
                            "com.acme.finance", "the feature 'finance' of the program is called so: rename the module");
            assertThat(run(
                                    workbench,
                                    "install",
                                    jar("org.missionbench.storage", "org.osgi.framework")
                                            .toString())
                            .out())
                    .contains("org.missionbench.storage", "the feature 'core'");
        }
    }

    @Test
    void mustBeBundles() throws IOException {
        try (Workbench workbench = installation.open()) {
            Path file = Files.writeString(folder.resolve("text.jar"), "no jar");
            assertThat(run(workbench, "install", file.toString()).out())
                    .contains("is no OSGi bundle: its manifest has no Bundle-SymbolicName");
            assertThat(run(workbench, "install", folder.resolve("none.jar").toString())
                            .out())
                    .contains("none.jar cannot be read");
        }
    }

    private static Ran run(Workbench workbench, String action, String... words) {
        String[] line = new String[words.length + 2];
        line[0] = "features";
        line[1] = action;
        System.arraycopy(words, 0, line, 2, words.length);
        return TestInstallation.run(workbench, line);
    }

    private Path jar(String symbolicName, String imports) throws IOException {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", symbolicName);
        headers.putValue("Bundle-Version", "1.0.0");
        headers.putValue("Import-Package", imports);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new JarOutputStream(bytes, manifest).close();
        return Files.write(folder.resolve(symbolicName + ".jar"), bytes.toByteArray());
    }
}
