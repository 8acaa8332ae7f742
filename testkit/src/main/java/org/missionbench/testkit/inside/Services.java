package org.missionbench.testkit.inside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.Contribution;
import org.missionbench.contracts.command.Command;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Services of the framework, by bundle or by type. */
record Services(BundleContext context) {

    /** The services of a bundle that are of a type, each once. */
    <T> List<T> of(long bundle, Class<T> type) {
        return references(bundle).stream()
                .map(context::getService)
                .filter(type::isInstance)
                .map(type::cast)
                .distinct()
                .toList();
    }

    List<ServiceReference<?>> references(long bundle) {
        Bundle owner = context.getBundle(bundle);
        ServiceReference<?>[] found = owner == null ? null : owner.getRegisteredServices();
        return found == null ? List.of() : Arrays.asList(found);
    }

    <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(context.getServiceReference(type)).map(context::getService);
    }

    <T> T need(Class<T> type) {
        return find(type)
                .orElseThrow(() -> new IllegalStateException(
                        "The platform offers no %s: is the program complete?".formatted(type.getSimpleName())));
    }

    /** All services of a type that do not belong to a bundle. */
    <T> List<T> others(long bundle, Class<T> type) {
        List<T> others = new ArrayList<>();
        try {
            for (ServiceReference<T> reference : context.getServiceReferences(type, null)) {
                if (reference.getBundle().getBundleId() != bundle) {
                    others.add(context.getService(reference));
                }
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        return others;
    }

    static String idOf(Object service) {
        if (service instanceof Contribution contribution) {
            return contribution.id();
        }
        return service instanceof Command command
                ? command.id()
                : service.getClass().getName();
    }
}
