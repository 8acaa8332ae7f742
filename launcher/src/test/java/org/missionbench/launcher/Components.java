package org.missionbench.launcher;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Asks Declarative Services for unsatisfied components; by reflection, because its types live inside the framework. */
final class Components {

    private static final int UNSATISFIED_REFERENCE = 2;

    private Components() {}

    /** Names of components that wait for a service or a configuration. */
    static List<String> unsatisfied(BundleContext framework) throws ReflectiveOperationException {
        ServiceReference<?> reference =
                framework.getServiceReference("org.osgi.service.component.runtime.ServiceComponentRuntime");
        Object runtime = framework.getService(reference);
        Collection<?> descriptions = (Collection<?>) runtime.getClass()
                .getMethod("getComponentDescriptionDTOs", Bundle[].class)
                .invoke(runtime, Array.newInstance(Bundle.class, 0));
        List<String> waiting = new ArrayList<>();
        for (Object description : descriptions) {
            Collection<?> configurations = (Collection<?>) runtime.getClass()
                    .getMethod("getComponentConfigurationDTOs", description.getClass())
                    .invoke(runtime, description);
            for (Object configuration : configurations) {
                if ((int) configuration.getClass().getField("state").get(configuration) <= UNSATISFIED_REFERENCE) {
                    waiting.add(String.valueOf(
                            description.getClass().getField("name").get(description)));
                }
            }
        }
        return waiting;
    }
}
