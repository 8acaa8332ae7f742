package org.missionbench.features;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The bundles as they were built: each folder of {@code bundles}, and a third party's in {@code examples}, with its jar. */
final class BuiltBundles {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Map<String, String> PREFIXES =
            Map.of("bundles", "org.missionbench.", "examples", "com.example.");

    private BuiltBundles() {}

    /** Symbolic name to jar. */
    static SortedMap<String, Path> jars() throws IOException {
        SortedMap<String, Path> jars = new TreeMap<>();
        for (String parent : PREFIXES.keySet()) {
            try (Stream<Path> folders = Files.list(ROOT.resolve(parent))) {
                for (Path folder : folders.filter(each -> Files.exists(each.resolve("pom.xml")))
                        .toList()) {
                    String name = PREFIXES.get(parent) + folder.getFileName();
                    jars.put(name, jar(folder, name));
                }
            }
        }
        return jars;
    }

    static Path jar(String folder) throws IOException {
        return jar(ROOT.resolve("bundles").resolve(folder), PREFIXES.get("bundles") + folder);
    }

    private static Path jar(Path folder, String name) throws IOException {
        Path target = folder.resolve("target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name + "-"))
                    .filter(file -> file.toString().endsWith(".jar")
                            && !file.toString().matches(".*-(tests|sources|javadoc)\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "No jar in %s: run the tests with 'mvn verify', not 'mvn test'".formatted(target)));
        }
    }

    static Manifest manifest(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile());
                InputStream text = file.getInputStream(file.getEntry(JarFile.MANIFEST_NAME))) {
            return new Manifest(text);
        }
    }
}
