package org.missionbench.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** What can be told from the file, beside the bundles of the program. */
final class JarRules {

    private static final String OURS = "org.missionbench.";
    private static final Pattern LANGUAGE = Pattern.compile("(.*?)_([a-z]{2}(?:_[A-Z]{2})?)\\.properties");

    private final BundleJar module;
    private final SortedMap<String, BundleJar> shipped = new TreeMap<>();

    /** The module itself may be among the bundles of the program. */
    JarRules(BundleJar module, Program program) {
        this.module = module;
        program.bundles().forEach((name, jar) -> {
            if (!jar.getFileName().equals(module.file().getFileName())) {
                shipped.put(name, BundleJar.read(jar));
            }
        });
    }

    List<String> manifest() {
        List<String> violations = new ArrayList<>();
        String name = module.symbolicName();
        if (name.isEmpty()) {
            return List.of("%s is no bundle: its manifest has no Bundle-SymbolicName; build it with bnd"
                    .formatted(module.file().getFileName()));
        }
        if (shipped.containsKey(name) || name.startsWith(OURS)) {
            violations.add("The symbolic name %s belongs to the program: name the module after your own domain"
                    .formatted(name));
        }
        for (String exported : module.clauses("Export-Package").keySet()) {
            violations.add(
                    exported.startsWith(OURS)
                            ? "The bundle exports %s, which is a package of the program: others would get your copy; remove it from Export-Package and the jar"
                                    .formatted(exported)
                            : "The bundle exports %s: modules export nothing, they answer through the contracts; remove Export-Package"
                                    .formatted(exported));
        }
        return violations;
    }

    List<String> imports() {
        List<String> violations = new ArrayList<>();
        Map<String, String> offered = new TreeMap<>();
        shipped.forEach((name, jar) -> {
            if (name.equals(OURS + "kernel") || name.equals(OURS + "contracts")) {
                offered.putAll(jar.clauses("Export-Package"));
            }
        });
        module.clauses("Import-Package").forEach((imported, range) -> {
            if (imported.startsWith(OURS)) {
                judge(imported, range, offered, violations);
            }
        });
        if (!module.header("Require-Bundle").isEmpty()
                || !module.header("DynamicImport-Package").isEmpty()) {
            violations.add(
                    "The manifest has Require-Bundle or DynamicImport-Package, which ties the module to other bundles: import packages");
        }
        return violations;
    }

    private static void judge(String imported, String range, Map<String, String> offered, List<String> violations) {
        String version = offered.get(imported);
        if (version == null) {
            violations.add(
                    "The bundle imports %s, which is not part of kernel or contracts: modules ask through contracts, never each other"
                            .formatted(imported));
        } else if (range.isEmpty() || new VersionRange(range).getRight() == null) {
            violations.add(
                    "The bundle imports %s without an upper bound ('%s'): let bnd write the range, such as [1.0,2)"
                            .formatted(imported, range));
        } else if (!new VersionRange(range).includes(Version.parseVersion(version))) {
            violations.add(
                    "The bundle imports %s %s, but the program has %s: build it against the contracts of this program"
                            .formatted(imported, range, version));
        }
    }

    List<String> packages() {
        List<String> violations = new ArrayList<>();
        shipped.forEach((name, jar) -> {
            Set<String> shared = new TreeSet<>(module.packages());
            shared.retainAll(jar.packages());
            if (name.startsWith(OURS)
                    || jar.clauses("Export-Package").keySet().stream().anyMatch(shared::contains)) {
                shared.forEach(each -> violations.add(
                        "The jar holds classes of %s, a package of %s: give that dependency the scope provided"
                                .formatted(each, name)));
            }
        });
        return violations;
    }

    List<String> translations() {
        List<String> violations = new ArrayList<>();
        for (String name : module.names()) {
            Matcher language = LANGUAGE.matcher(name);
            if (language.matches()) {
                String base = language.group(1) + ".properties";
                compare(base, texts(base), name, texts(name), violations);
            }
        }
        Properties texts =
                texts(module.headers().getOrDefault("Bundle-Localization", "OSGI-INF/l10n/bundle") + ".properties");
        module.headers().forEach((header, value) -> {
            if (value.startsWith("%") && !texts.containsKey(value.substring(1))) {
                violations.add("The header %s names the text %s, which no property file has".formatted(header, value));
            }
        });
        return violations;
    }

    private Properties texts(String file) {
        return module.texts().getOrDefault(file, new Properties());
    }

    private static void compare(String base, Properties one, String name, Properties other, List<String> violations) {
        Set<String> missing = new TreeSet<>(one.stringPropertyNames());
        missing.removeAll(other.stringPropertyNames());
        missing.forEach(key -> violations.add("%s lacks '%s', which %s has: translate it".formatted(name, key, base)));
        Set<String> extra = new TreeSet<>(other.stringPropertyNames());
        extra.removeAll(one.stringPropertyNames());
        extra.forEach(
                key -> violations.add("%s has '%s', which %s does not have: remove it".formatted(name, key, base)));
        other.stringPropertyNames().stream()
                .filter(key -> other.getProperty(key).isBlank())
                .forEach(key -> violations.add("%s has no text for '%s': translate it".formatted(name, key)));
    }
}
