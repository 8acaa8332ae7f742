package org.missionbench.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestTest {

    private static final String KERNEL = "org.missionbench.kernel";
    private static final String CONTRACTS = "org.missionbench.contracts";

    static Stream<Map.Entry<String, Path>> bundles() throws IOException {
        return BuiltBundles.jars().entrySet().stream();
    }

    static Stream<Map.Entry<String, Path>> modules() throws IOException {
        return bundles()
                .filter(bundle ->
                        !bundle.getKey().equals(KERNEL) && !bundle.getKey().equals(CONTRACTS));
    }

    @Test
    void findsTheBundles() throws IOException {
        assertThat(BuiltBundles.jars())
                .containsKeys(KERNEL, CONTRACTS, "org.missionbench.finance")
                .hasSizeGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void isNamedLikeItsFolder(Map.Entry<String, Path> bundle) throws IOException {
        assertThat(headers(bundle).getValue("Bundle-SymbolicName")).isEqualTo(bundle.getKey());
        assertThat(bundle.getValue().getFileName().toString()).startsWith(bundle.getKey() + "-");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void exportsNothing(Map.Entry<String, Path> module) throws IOException {
        assertThat(headers(module).getValue("Export-Package")).isNull();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void importsNothingOfAnotherModule(Map.Entry<String, Path> module) throws IOException {
        String imports = String.valueOf(headers(module).getValue("Import-Package"));
        assertThat(Packages.of(imports))
                .filteredOn(name -> name.startsWith("org.missionbench."))
                .allMatch(name -> name.equals(KERNEL) || name.startsWith(CONTRACTS));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void needsNoAnnotationsAtRunTime(Map.Entry<String, Path> bundle) throws IOException {
        assertThat(Packages.of(String.valueOf(headers(bundle).getValue("Import-Package"))))
                .noneMatch(name -> name.startsWith("org.jspecify") || name.startsWith("com.google.errorprone"));
    }

    @Test
    void letsTheLauncherShareTheCommandPackage() throws IOException {
        Attributes contracts =
                BuiltBundles.manifest(BuiltBundles.jar("contracts")).getMainAttributes();
        assertThat(Packages.of(contracts.getValue("Export-Package"))).contains(CONTRACTS + ".command");
        assertThat(Packages.of(contracts.getValue("Import-Package"))).contains(CONTRACTS + ".command");
    }

    private static Attributes headers(Map.Entry<String, Path> bundle) throws IOException {
        return BuiltBundles.manifest(bundle.getValue()).getMainAttributes();
    }
}
