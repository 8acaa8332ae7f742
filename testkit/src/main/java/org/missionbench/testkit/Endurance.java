package org.missionbench.testkit;

import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.management.ObjectName;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleWiring;

/** Starts and stops a bundle 100 times, its services asked each time, and looks for what is left. */
final class Endurance {

    private static final int NOBODY = -1;
    private static final int CYCLES = 100;
    private static final int ATTEMPTS = 30;
    private static final int PAUSE_MILLIS = 100;

    private final Container container;
    private final ModuleUnderTest module;
    private final String name;
    private final List<String> violations = new ArrayList<>();

    Endurance(Container container, ModuleUnderTest module, String name) {
        this.container = container;
        this.module = module;
        this.name = name;
    }

    List<String> violations() throws BundleException {
        Bundle bundle = container.install(module.jar());
        container.inspection().load(module.sample());
        List<String> first = container.inspection().touch(bundle.getBundleId());
        bundle.stop();
        Set<Thread> threads = Thread.getAllStackTraces().keySet();
        Set<ObjectName> beans = beans();
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            bundle.start();
            List<String> now = container.inspection().touch(bundle.getBundleId());
            if (!now.equals(first)) {
                violations.add("Start %d of %d brings %s, but the first brought %s: keep no state outside the component"
                        .formatted(cycle + 1, CYCLES, now, first));
                break;
            }
            bundle.stop();
        }
        threads(threads);
        Set<ObjectName> leaked = beans();
        leaked.removeAll(beans);
        leaked.forEach(bean -> violations.add(
                "The MBean %s is left after the bundle was stopped: unregister it in @Deactivate".formatted(bean)));
        classLoader(bundle);
        return violations;
    }

    private void threads(Set<Thread> before) {
        Set<String> left = new TreeSet<>();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            left = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.isAlive() && !before.contains(thread) && isSuspect(thread))
                    .map(thread -> thread.getName().replaceAll("\\d+", "N"))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (left.isEmpty()) {
                return;
            }
            pause();
        }
        violations.add(
                "Threads are left after %d starts and stops: %s; end them in @Deactivate, or let the platform run the work as a command"
                        .formatted(CYCLES, left));
    }

    // those of Java itself and of the services that the platform keeps
    private static boolean isSuspect(Thread thread) {
        return thread.getThreadGroup() != null
                && !thread.getThreadGroup().getName().equals("system")
                && !thread.getName()
                        .matches(
                                "(SCR |Felix|CM |Config|FelixDispatch|FelixStart|FelixFramework|surefire|process reaper|Common-Cleaner|ForkJoin).*");
    }

    private void classLoader(Bundle bundle) throws BundleException {
        bundle.start();
        container.inspection().touch(bundle.getBundleId());
        WeakReference<ClassLoader> loader = loader(bundle);
        container.uninstall(bundle);
        container.inspection().touch(NOBODY);
        RecordLinkage.displace();
        for (int attempt = 0; attempt < ATTEMPTS && loader.get() != null; attempt++) {
            System.gc();
            pause();
        }
        if (loader.get() != null) {
            violations.add(
                    "The class loader of %s is still in use after the bundle was uninstalled: a thread, a static of the JDK or a registry holds one of its objects; give it back in @Deactivate"
                            .formatted(name));
        }
    }

    private static WeakReference<ClassLoader> loader(Bundle bundle) {
        return new WeakReference<>(
                Objects.requireNonNull(bundle.adapt(BundleWiring.class)).getClassLoader());
    }

    private static Set<ObjectName> beans() {
        return new TreeSet<>(ManagementFactory.getPlatformMBeanServer().queryNames(null, null));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
