package org.missionbench.testkit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bundle as a file.
 *
 * @param headers its manifest
 * @param packages those that hold classes
 * @param texts the property files, by path
 */
record BundleJar(Path file, Map<String, String> headers, Set<String> packages, SortedMap<String, Properties> texts) {

    private static final Pattern CLAUSE = Pattern.compile("([\\w.]+)((?:;[^,\"]*(?:\"[^\"]*\"[^,\"]*)*)?)(?:,|$)");
    private static final Pattern VERSION = Pattern.compile("[;\\s]version=\"?([^\";]+)\"?");

    static BundleJar read(Path file) {
        Map<String, String> headers = new LinkedHashMap<>();
        Set<String> packages = new TreeSet<>();
        SortedMap<String, Properties> texts = new TreeMap<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            Attributes attributes = Optional.ofNullable(jar.getManifest())
                    .orElseGet(Manifest::new)
                    .getMainAttributes();
            attributes.forEach((name, value) -> headers.put(name.toString(), value.toString()));
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                String name = entry.getName();
                if (name.endsWith(".class") && name.contains("/") && !name.startsWith("META-INF/")) {
                    packages.add(name.substring(0, name.lastIndexOf('/')).replace('/', '.'));
                } else if (name.endsWith(".properties") && !name.startsWith("META-INF/maven/")) {
                    try (Reader text = new InputStreamReader(jar.getInputStream(entry), StandardCharsets.UTF_8)) {
                        texts.computeIfAbsent(name, key -> new Properties()).load(text);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read: build the module first".formatted(file), e);
        }
        return new BundleJar(file, headers, packages, texts);
    }

    String symbolicName() {
        return header("Bundle-SymbolicName").replaceFirst(";.*", "").strip();
    }

    /** What its ids and keys begin with. */
    String module() {
        String named = header("Missionbench-Module");
        return named.isEmpty() ? symbolicName().substring(symbolicName().lastIndexOf('.') + 1) : named;
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** Package to version or range of a header; empty where none is given. */
    Map<String, String> clauses(String header) {
        Map<String, String> clauses = new LinkedHashMap<>();
        Matcher found = CLAUSE.matcher(header(header));
        while (found.find()) {
            Matcher version = VERSION.matcher(found.group(2));
            clauses.put(found.group(1), version.find() ? version.group(1) : "");
        }
        return clauses;
    }

    List<String> names() {
        return new ArrayList<>(texts.keySet());
    }
}
