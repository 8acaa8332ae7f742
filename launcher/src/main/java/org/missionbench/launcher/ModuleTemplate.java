package org.missionbench.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The project that {@code new-module} writes: the sample module's files, in which other names take the place of its own. */
final class ModuleTemplate {

    private final Path template;
    private final Map<String, String> names;
    private final Pattern pattern;

    private ModuleTemplate(Path template, Map<String, String> names) {
        this.template = template;
        this.names = names;
        this.pattern =
                Pattern.compile(names.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")));
    }

    /** Of two names that begin alike the longer comes first. */
    static ModuleTemplate of(Distribution distribution, String name, String root) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("com.example.medical", root);
        names.put("com/example/medical", root.replace('.', '/'));
        names.put("@distribution@", distribution.directory().toString());
        names.put("Medical ", sentence(name) + " ");
        names.put("Medical\"", sentence(name) + "\"");
        names.put("Medical<", sentence(name) + "<");
        names.put("Medical", camel(name));
        names.put("medical", name);
        return new ModuleTemplate(distribution.template(), names);
    }

    void write(Path folder) {
        if (!Files.isDirectory(template)) {
            throw new Refused("The program has no template in %s: build it again".formatted(template));
        }
        try {
            if (Files.isDirectory(folder) && !isEmpty(folder)) {
                throw new Refused("%s is not empty: name another folder with --out, or empty it".formatted(folder));
            }
            for (Path file : files()) {
                Path to = folder.resolve(renamed(template.relativize(file).toString()));
                Files.createDirectories(to.getParent());
                Files.writeString(to, renamed(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write %s".formatted(folder), e);
        }
    }

    // in one pass: what was put in may itself hold a name
    private String renamed(String text) {
        return pattern.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Objects.requireNonNull(names.get(found.group()))));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(template)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static String sentence(String name) {
        return capital(name.replace('-', ' '));
    }

    private static String camel(String name) {
        return Stream.of(name.split("-")).map(ModuleTemplate::capital).collect(Collectors.joining());
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
