package org.missionbench.launcher;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * The bundles that a configuration names, and what of it they do not accept.
 *
 * <p>A component that refuses its configuration is only logged by Declarative Services, and its service is missing
 * without a word. Their runtime is asked by reflection, because its package is not the launcher's.
 */
final class ConfiguredBundles {

    private static final String RUNTIME = "org.osgi.service.component.runtime.ServiceComponentRuntime";
    private static final int FAILED = 16;
    private static final Pattern REASON = Pattern.compile("(?m)^(?:Caused by: )?[\\w.$]+: (.*)$");

    private final BundleContext framework;

    ConfiguredBundles(BundleContext framework) {
        this.framework = framework;
    }

    /** What the bundles of these names say against their configuration, in their own words. */
    List<String> refusals(Set<String> names) {
        ServiceReference<?> reference = framework.getServiceReference(RUNTIME);
        if (reference == null) {
            return List.of();
        }
        Object runtime = framework.getService(reference);
        List<String> refusals = new ArrayList<>();
        for (Bundle bundle : framework.getBundles()) {
            if (runtime != null && names.contains(bundle.getSymbolicName())) {
                refusals.addAll(refusals(runtime, bundle));
            }
        }
        framework.ungetService(reference);
        return refusals;
    }

    private static List<String> refusals(Object runtime, Bundle bundle) {
        List<String> refusals = new ArrayList<>();
        for (Object component : asked(runtime, "getComponentDescriptionDTOs", (Object) new Bundle[] {bundle})) {
            for (Object configured : asked(runtime, "getComponentConfigurationDTOs", component)) {
                if (Integer.valueOf(FAILED).equals(field(configured, "state"))) {
                    refusals.add(reason(String.valueOf(field(configured, "failure"))));
                }
            }
        }
        return refusals;
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
