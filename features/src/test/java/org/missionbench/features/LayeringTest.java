package org.missionbench.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LayeringTest {

    private static final int FLOOR = 200;
    private static final String OURS = "org.missionbench.";
    private static final String KERNEL = OURS + "kernel";
    private static final String CONTRACTS = OURS + "contracts";

    private static final SortedMap<String, JavaClasses> CLASSES = new TreeMap<>();

    @BeforeAll
    static void readTheJars() throws IOException {
        for (Map.Entry<String, Path> bundle : BuiltBundles.jars().entrySet()) {
            CLASSES.put(bundle.getKey(), read(bundle.getValue()));
        }
    }

    @Test
    void readsEnoughClassesToProveAnything() {
        assertThat(CLASSES.values().stream().mapToInt(JavaClasses::size).sum()).isGreaterThan(FLOOR);
    }

    @Test
    void everyClassLiesInThePackageOfItsBundle() {
        CLASSES.forEach(
                (bundle, classes) -> assertThat(classes).allSatisfy(type -> assertThat(owner(type.getPackageName()))
                        .as(type.getName())
                        .contains(bundle)));
    }

    @Test
    void noModuleUsesAnotherModule() {
        assertThat(dependencies()
                        .filter(use ->
                                owner(use.getTargetClass().getPackageName()).isPresent())
                        .filter(use -> !isAllowed(use))
                        .map(use ->
                                "%s: a bundle may use itself, kernel and contracts only; ask through a contract instead"
                                        .formatted(use.getDescription())))
                .isEmpty();
    }

    @Test
    void kernelAndContractsUseNoLibrary() {
        assertThat(dependencies()
                        .filter(use -> isFoundation(bundleOf(use.getOriginClass())))
                        .map(use -> use.getTargetClass().getBaseComponentType().getName())
                        .filter(name -> !name.startsWith(OURS) && !isLanguage(name)))
                .isEmpty();
    }

    @Test
    void noModuleLooksServicesUpItself() {
        Set<String> lookups = Set.of(
                "org.osgi.framework.BundleContext",
                "org.osgi.framework.BundleActivator",
                "org.osgi.util.tracker.ServiceTracker",
                "org.osgi.framework.ServiceReference");
        assertThat(dependencies()
                        .filter(use -> lookups.contains(use.getTargetClass().getName()))
                        .map(Dependency::getDescription))
                .as("needs are constructor parameters, collections are one volatile List")
                .isEmpty();
    }

    @Test
    void everyLibraryIsImportedOrEmbedded() throws IOException {
        for (Map.Entry<String, Path> bundle : BuiltBundles.jars().entrySet()) {
            Attributes manifest = BuiltBundles.manifest(bundle.getValue()).getMainAttributes();
            if (manifest.getValue("Bundle-ClassPath") == null) {
                Set<String> known = new HashSet<>(Packages.of(String.valueOf(manifest.getValue("Import-Package"))));
                assertThat(libraries(read(bundle.getValue())))
                        .as("%s uses packages that its manifest does not import".formatted(bundle.getKey()))
                        .isSubsetOf(known);
            }
        }
    }

    private static JavaClasses read(Path jar) {
        return new ClassFileImporter().importLocations(List.of(Location.of(jar.toUri())));
    }

    private static Set<String> libraries(JavaClasses classes) {
        Set<String> packages = new HashSet<>();
        for (JavaClass type : classes) {
            for (Dependency use : type.getDirectDependenciesFromSelf()) {
                JavaClass target = use.getTargetClass().getBaseComponentType();
                if (!target.isPrimitive()
                        && owner(target.getPackageName()).isEmpty()
                        && !isLanguage(target.getName())) {
                    packages.add(target.getPackageName());
                }
            }
        }
        return packages;
    }

    private static java.util.stream.Stream<Dependency> dependencies() {
        return CLASSES.values().stream()
                .flatMap(JavaClasses::stream)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream());
    }

    private static boolean isAllowed(Dependency use) {
        String from = bundleOf(use.getOriginClass());
        String to = bundleOf(use.getTargetClass());
        return from.equals(to) || to.equals(KERNEL) || to.equals(CONTRACTS) && !from.equals(KERNEL);
    }

    private static boolean isFoundation(String bundle) {
        return bundle.equals(KERNEL) || bundle.equals(CONTRACTS);
    }

    // annotations of the build leave no trace at run time
    private static boolean isLanguage(String name) {
        return name.startsWith("java.")
                || !name.contains(".")
                || name.startsWith("org.jspecify.annotations.")
                || name.startsWith("org.osgi.annotation.")
                || name.startsWith("org.osgi.service.component.annotations.")
                // these become properties of a component, read by nobody at run time
                || name.startsWith("org.osgi.service.servlet.whiteboard.propertytypes.")
                || name.startsWith("com.google.errorprone.annotations.");
    }

    private static String bundleOf(JavaClass type) {
        return owner(type.getPackageName()).orElseThrow();
    }

    // the longest name wins: documents.pdf is a bundle of its own, not a part of documents
    private static Optional<String> owner(String packageName) {
        return CLASSES.keySet().stream()
                .filter(bundle -> packageName.equals(bundle) || packageName.startsWith(bundle + "."))
                .max(Comparator.comparingInt(String::length));
    }
}
