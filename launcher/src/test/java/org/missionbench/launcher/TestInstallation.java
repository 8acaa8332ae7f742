package org.missionbench.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** A copy of the built program, which a test may damage, and a home of its own. */
record TestInstallation(Distribution distribution, Home home) {

    static TestInstallation in(Path folder) throws IOException {
        Distribution built = Distribution.find();
        Path copy = folder.resolve("program");
        try (Stream<Path> files = Files.walk(built.directory())) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path to = copy.resolve(built.directory().relativize(file));
                Files.createDirectories(to.getParent());
                Files.createLink(to, file);
            }
        }
        return new TestInstallation(new Distribution(copy), Home.at(folder.resolve("home")));
    }

    Workbench open() {
        return Workbench.open(home, distribution, Product.read(), Workbench.Use.ONE_COMMAND);
    }

    /** What came of a command line. */
    record Ran(int status, String out, String err) {}

    static Ran run(Workbench workbench, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream toOut = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream toErr = new PrintStream(err, true, StandardCharsets.UTF_8);
        int status = workbench.run(List.of(words), Path.of("."), toOut, toErr, false);
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Path jar(String feature, String artifact) {
        return bundle(feature, artifact).in(distribution.repository());
    }

    FeatureBundle bundle(String feature, String artifact) {
        return FeatureCatalog.read(distribution.features()).feature(feature).bundles().stream()
                .filter(bundle -> bundle.id().contains(":" + artifact + ":"))
                .findFirst()
                .orElseThrow();
    }

    /** The same jar with one more entry, which keeps it working but changes its hash. */
    static byte[] withEntry(Path jar, String name) throws IOException {
        return rewritten(jar, name, "");
    }

    /** The same jar, but it also needs a package that nobody has. */
    static byte[] unresolvable(Path jar) throws IOException {
        return rewritten(jar, "unresolvable.txt", "nowhere.to.be.found");
    }

    private static byte[] rewritten(Path jar, String extraEntry, String extraImport) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarFile from = new JarFile(jar.toFile())) {
            Manifest manifest = new Manifest(from.getManifest());
            if (!extraImport.isEmpty()) {
                String imports = manifest.getMainAttributes().getValue("Import-Package");
                manifest.getMainAttributes().putValue("Import-Package", imports + "," + extraImport);
            }
            try (JarOutputStream to = new JarOutputStream(bytes, manifest)) {
                to.putNextEntry(new ZipEntry(extraEntry));
                for (JarEntry entry : (Iterable<JarEntry>) from.stream()::iterator) {
                    if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
                        to.putNextEntry(new ZipEntry(entry.getName()));
                        try (InputStream content = from.getInputStream(entry)) {
                            content.transferTo(to);
                        }
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    /** Replaces a file without touching the one it is linked to. */
    static void replace(Path file, byte[] bytes) throws IOException {
        Files.deleteIfExists(file);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** Rewrites a feature so that it names these bundles, hashed as they lie in the repository. */
    void nameBundles(String feature, List<String> ids) throws IOException {
        JsonArrayBuilder bundles = Json.createArrayBuilder();
        for (String id : ids) {
            Path jar = new FeatureBundle(id, 10, java.util.Optional.empty()).in(distribution.repository());
            bundles.add(Json.createObjectBuilder()
                    .add("id", id)
                    .add("sha256", BundleRepository.sha256(Files.readAllBytes(jar))));
        }
        JsonObject changed = Json.createObjectBuilder()
                .add("feature-resource-version", "1.0")
                .add("id", "org.example:%s:1.0.0".formatted(feature))
                .add("bundles", bundles)
                .build();
        replace(
                distribution.features().resolve(feature + ".json"),
                changed.toString().getBytes(StandardCharsets.UTF_8));
    }

    List<String> bundleIds(String feature) throws IOException {
        try (Reader text = Files.newBufferedReader(distribution.features().resolve(feature + ".json"));
                JsonReader json = Json.createReader(text)) {
            return json.readObject().getJsonArray("bundles").stream()
                    .map(JsonValue::asJsonObject)
                    .map(bundle -> bundle.getString("id"))
                    .toList();
        }
    }
}
