package org.missionbench.launcher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * A service as it shows in the framework.
 *
 * @param bundle symbolic name of the bundle that registered it
 * @param types its interfaces
 * @param component the component behind it; empty where there is none
 */
record RunningServices(String bundle, List<String> types, String component) {

    private static final Pattern OWN = Pattern.compile("(org\\.missionbench|com\\.example)\\..*");
    private static final String DERIVED = "org.apache.felix.service.command.Function";

    /** All of the project's own bundles and of the sample module; functions of the Gogo shell, which follow the commands, left out. */
    static List<RunningServices> of(BundleContext framework) {
        List<RunningServices> services = new ArrayList<>();
        for (Bundle bundle : framework.getBundles()) {
            ServiceReference<?>[] references = bundle.getRegisteredServices();
            if (references != null && OWN.matcher(bundle.getSymbolicName()).matches()) {
                Arrays.stream(references)
                        .map(reference -> of(bundle, reference))
                        .forEach(services::add);
            }
        }
        services.removeIf(service -> service.types().contains(DERIVED));
        services.sort(Comparator.comparing(RunningServices::toString));
        return services;
    }

    private static RunningServices of(Bundle bundle, ServiceReference<?> reference) {
        String[] types = (String[]) reference.getProperty("objectClass");
        Object component = reference.getProperty("component.name");
        return new RunningServices(
                bundle.getSymbolicName(), List.of(types), component == null ? "" : component.toString());
    }
}
