package org.missionbench.launcher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * Something a bundle contributes to the workbench.
 *
 * @param kind what it is: "workbench view", "command"
 * @param name its title where it has one, else its id
 */
record Contributed(String kind, String name) {

    private static final String CONTRACTS = "org.missionbench.contracts.";

    /** What a bundle contributes now, by the contracts it serves. */
    static List<Contributed> by(Bundle bundle, BundleContext framework) {
        List<Contributed> found = new ArrayList<>();
        for (ServiceReference<?> reference : services(bundle)) {
            for (String type : (String[]) reference.getProperty("objectClass")) {
                if (type.startsWith(CONTRACTS)) {
                    found.add(new Contributed(kind(type), name(reference, framework)));
                }
            }
        }
        return found;
    }

    /** The bundles that use something of a bundle now. */
    static List<String> users(Bundle bundle) {
        TreeSet<String> users = new TreeSet<>();
        for (ServiceReference<?> reference : services(bundle)) {
            Bundle[] using = reference.getUsingBundles();
            Arrays.stream(using == null ? new Bundle[0] : using)
                    .filter(user -> user != bundle && FeatureBundle.isOurs(user.getLocation()))
                    .forEach(user -> users.add(user.getSymbolicName()));
        }
        return List.copyOf(users);
    }

    private static List<ServiceReference<?>> services(Bundle bundle) {
        ServiceReference<?>[] registered = bundle.getRegisteredServices();
        return registered == null ? List.of() : List.of(registered);
    }

    // WorkbenchView: "workbench view"
    private static String kind(String type) {
        return type.substring(type.lastIndexOf('.') + 1)
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT);
    }

    private static String name(ServiceReference<?> reference, BundleContext framework) {
        Object service = framework.getService(reference);
        try {
            return said(service, "shape")
                    .flatMap(shape -> said(shape, "title").or(() -> said(shape, "name")))
                    .or(() -> said(service, "title"))
                    .or(() -> said(service, "id"))
                    .map(String::valueOf)
                    .orElse(reference.getBundle().getSymbolicName());
        } finally {
            framework.ungetService(reference);
        }
    }

    // by name, because most contracts are not among the classes of the launcher
    private static Optional<Object> said(Object service, String question) {
        if (service == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(service.getClass().getMethod(question).invoke(service));
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }
}
