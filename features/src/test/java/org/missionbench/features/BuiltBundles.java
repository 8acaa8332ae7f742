package org.missionbench.features;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The project's own bundles as they were built: each folder of {@code bundles} with its jar. */
final class BuiltBundles {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final String PREFIX = "org.missionbench.";

    private BuiltBundles() {}

    /** Symbolic name to jar. */
    static SortedMap<String, Path> jars() throws IOException {
        SortedMap<String, Path> jars = new TreeMap<>();
        for (String folder : folders()) {
            jars.put(PREFIX + folder, jar(folder));
        }
        return jars;
    }

    static List<String> folders() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    static Path jar(String folder) throws IOException {
        Path target = ROOT.resolve("bundles").resolve(folder).resolve("target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().startsWith(PREFIX + folder + "-"))
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
