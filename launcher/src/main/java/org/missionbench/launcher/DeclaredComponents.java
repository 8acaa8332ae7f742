package org.missionbench.launcher;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * What Declarative Services know of the components of bundles: which refuse their configuration, which wait.
 *
 * <p>A component that refuses its configuration is only logged by Declarative Services, and its service is missing
 * without a word. Their runtime is asked by reflection, because its package is not the launcher's.
 */
final class DeclaredComponents {

    private static final String RUNTIME = "org.osgi.service.component.runtime.ServiceComponentRuntime";
    private static final int UNSATISFIED = 2;
    private static final int FAILED = 16;
    private static final Pattern REASON = Pattern.compile("(?m)^(?:Caused by: )?[\\w.$]+: (.*)$");

    private final BundleContext framework;

    DeclaredComponents(BundleContext framework) {
        this.framework = framework;
    }

    /** What the bundles of these names say against their configuration, in their own words. */
    List<String> refusals(Set<String> names) {
        return asked(
                bundle -> names.contains(bundle.getSymbolicName()),
                (description, configured) -> FAILED == state(configured)
                        ? Optional.of(reason(String.valueOf(field(configured, "failure"))))
                        : Optional.empty());
    }

    /** The components of a bundle that need a service nobody offers: "FuelSection needs a FuelBook". */
    List<String> waiting(Bundle bundle) {
        return asked(
                bundle::equals,
                (description, configured) -> UNSATISFIED == state(configured)
                        ? Optional.of("%s needs %s"
                                .formatted(shortName(field(description, "name")), missing(description, configured)))
                        : Optional.empty());
    }

    private List<String> asked(Predicate<Bundle> which, BiFunction<Object, Object, Optional<String>> told) {
        ServiceReference<?> reference = framework.getServiceReference(RUNTIME);
        if (reference == null) {
            return List.of();
        }
        Object runtime = framework.getService(reference);
        List<String> found = new ArrayList<>();
        for (Bundle bundle : framework.getBundles()) {
            if (runtime != null && which.test(bundle)) {
                for (Object description :
                        asked(runtime, "getComponentDescriptionDTOs", (Object) new Bundle[] {bundle})) {
                    asked(runtime, "getComponentConfigurationDTOs", description)
                            .forEach(configured ->
                                    told.apply(description, configured).ifPresent(found::add));
                }
            }
        }
        framework.ungetService(reference);
        return found;
    }

    private static int state(Object configured) {
        return (Integer) field(configured, "state");
    }

    private static String missing(Object description, Object configured) {
        Set<Object> names = Arrays.stream((Object[]) field(configured, "unsatisfiedReferences"))
                .map(reference -> field(reference, "name"))
                .collect(Collectors.toSet());
        return Arrays.stream((Object[]) field(description, "references"))
                .filter(reference -> names.contains(field(reference, "name")))
                .map(reference -> shortName(field(reference, "interfaceName")))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String shortName(Object name) {
        return String.valueOf(name).replaceFirst(".*\\.", "");
    }

    private static String reason(String trace) {
        Matcher reasons = REASON.matcher(trace);
        Optional<String> last = Optional.empty();
        while (reasons.find()) {
            last = Optional.of(reasons.group(1));
        }
        return last.orElse(trace);
    }

    private static Collection<?> asked(Object runtime, String question, Object about) {
        for (var method : runtime.getClass().getMethods()) {
            if (method.getName().equals(question)) {
                try {
                    return (Collection<?>) method.invoke(runtime, about);
                } catch (IllegalAccessException | InvocationTargetException e) {
                    throw new IllegalStateException("Declarative Services do not answer " + question, e);
                }
            }
        }
        return List.of();
    }

    private static Object field(Object dto, String name) {
        try {
            return dto.getClass().getField(name).get(dto);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Declarative Services tell nothing about " + name, e);
        }
    }
}
