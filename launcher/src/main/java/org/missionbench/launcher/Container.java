package org.missionbench.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.felix.framework.FrameworkFactory;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The framework: its start in the order that works, its services, its end. Knows no features. */
final class Container implements AutoCloseable {

    static final int READY = 10;
    static final int SERVING = 11;
    static final int INTERACTIVE = 12;

    private static final Logger log = LoggerFactory.getLogger(Container.class);
    private static final long PATIENCE_SECONDS = 60;

    private final Framework framework;

    private Container(Framework framework) {
        this.framework = framework;
    }

    /** Initialized: bundles of the last run are known, nothing runs. */
    static Container of(Path cache, Product product) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(Constants.FRAMEWORK_STORAGE, cache.resolve("bundles").toString());
        properties.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SystemPackages.of(product));
        properties.put(Constants.FRAMEWORK_BEGINNING_STARTLEVEL, "1");
        // PDFBox frees mapped files through it
        properties.put(Constants.FRAMEWORK_BOOTDELEGATION, "sun.misc");
        properties.put("felix.log.logger", new FelixLog());
        properties.put("felix.log.level", "1");
        // otherwise Jetty listens to the whole network until its configuration arrives
        properties.put("org.apache.felix.http.require.config", "true");
        properties.put("felix.cache.locking", "false");
        Framework framework = new FrameworkFactory().newFramework(properties);
        try {
            framework.init();
            framework.adapt(FrameworkStartLevel.class).setInitialBundleStartLevel(READY);
            return new Container(framework);
        } catch (BundleException e) {
            throw new Refused(
                    "The bundle cache %s cannot be used (%s): delete that folder, it is made again"
                            .formatted(cache, e.getMessage()),
                    e);
        }
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    boolean isRunning() {
        return framework.getState() == Bundle.ACTIVE;
    }

    int level() {
        return framework.adapt(FrameworkStartLevel.class).getStartLevel();
    }

    /** Starts what has level 1, ConfigurationAdmin above all. */
    void start() {
        try {
            framework.start();
        } catch (BundleException e) {
            throw new Refused("The framework does not start: " + e.getMessage(), e);
        }
    }

    void raise(int level) {
        awaited(done -> {
            framework.adapt(FrameworkStartLevel.class).setStartLevel(level, done);
            return null;
        });
    }

    /** Rewires whoever used what was uninstalled or updated. */
    void refresh(Collection<Bundle> bundles) {
        awaited(done -> {
            framework.adapt(FrameworkWiring.class).refreshBundles(bundles.isEmpty() ? null : bundles, done);
            return null;
        });
    }

    private static void awaited(Function<FrameworkListener, Void> work) {
        CountDownLatch over = new CountDownLatch(1);
        work.apply(event -> {
            if (event.getThrowable() != null) {
                log.warn("Bundle {}", event.getBundle(), event.getThrowable());
            }
            over.countDown();
        });
        try {
            if (!over.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refused(
                        "The framework did not settle within %d seconds; see the log for the bundle that hangs"
                                .formatted(PATIENCE_SECONDS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted while bundles were starting", e);
        }
    }

    /** Bundles of ours that should run at the present level and do not, each with the reason in a person's words. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (Bundle bundle : context().getBundles()) {
            if (FeatureBundle.isOurs(bundle.getLocation()) && Starting.isDue(bundle, level())) {
                Starting.start(bundle).ifPresent(problems::add);
            }
        }
        return problems;
    }

    /** Does something with a service while it is held; absent when there is none. */
    <S, R> Optional<R> with(Class<S> type, Function<S, R> use) {
        return with(type, "(objectClass=*)", use);
    }

    /** The same with the best of the services that a filter lets through. */
    <S, R> Optional<R> with(Class<S> type, String filter, Function<S, R> use) {
        ServiceReference<S> reference = best(type, filter);
        S service = reference == null ? null : context().getService(reference);
        if (service == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(use.apply(service));
        } finally {
            try {
                context().ungetService(reference);
            } catch (IllegalStateException e) {
                log.debug("The framework stopped while the service was used", e);
            }
        }
    }

    private <S> @Nullable ServiceReference<S> best(Class<S> type, String filter) {
        try {
            return context().getServiceReferences(type, filter).stream()
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns when the framework has stopped. */
    void awaitEnd() {
        try {
            framework.waitForStop(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        } catch (BundleException e) {
            log.warn("The framework did not stop cleanly", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
