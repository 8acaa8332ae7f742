package org.missionbench.features;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandLine;
import org.missionbench.contracts.dataset.RecordStore;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.util.tracker.ServiceTracker;

/** What a test does inside a container: takes services, configures the store, runs command lines, moves bundles. */
final class Inside {

    private static final long PATIENCE_MILLIS = 10_000;

    private final BundleContext framework =
            FrameworkUtil.getBundle(Inside.class).getBundleContext();

    /** What came of a command line. */
    record Ran(int status, String out, String err) {}

    <S> S service(Class<S> type) {
        ServiceTracker<S, S> tracker = new ServiceTracker<>(framework, type, null);
        tracker.open();
        try {
            S service = tracker.waitForService(PATIENCE_MILLIS);
            if (service == null) {
                throw new AssertionError("No service %s within %d ms".formatted(type.getName(), PATIENCE_MILLIS));
            }
            return service;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    List<Bundle> bundles() {
        return Arrays.asList(framework.getBundles());
    }

    Bundle bundle(String symbolicName) {
        return bundles().stream()
                .filter(bundle -> symbolicName.equals(bundle.getSymbolicName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No bundle " + symbolicName));
    }

    void configureStore(Path directory) throws IOException {
        Files.createDirectories(directory);
        service(ConfigurationAdmin.class)
                .getConfiguration("org.missionbench.storage", "?")
                .updateIfDifferent(new Hashtable<>(Map.of("engine", "sqlite", "directory", directory.toString())));
        service(RecordStore.class);
    }

    Ran run(String... words) {
        awaitCommand(words[0]);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = service(CommandLine.class)
                .run(List.of(words), Path.of("").toAbsolutePath(), stream(out), stream(err), false);
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    // commands that need the store arrive just after it, in a thread of the configuration's
    private void awaitCommand(String name) {
        ServiceTracker<Command, Command> commands = new ServiceTracker<>(framework, Command.class, null);
        commands.open();
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (commands.getTracked().values().stream()
                .noneMatch(command -> command.shape().name().equals(name))) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("No command '%s' within %d ms".formatted(name, PATIENCE_MILLIS));
            }
            Thread.onSpinWait();
        }
        commands.close();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** Takes a bundle out and gives back what brings it in again. */
    Return uninstall(String symbolicName) throws Exception {
        Bundle bundle = bundle(symbolicName);
        String location = bundle.getLocation();
        bundle.uninstall();
        refresh();
        return () -> framework.installBundle(location).start();
    }

    private void refresh() throws InterruptedException {
        CountDownLatch refreshed = new CountDownLatch(1);
        framework.getBundle(0).adapt(FrameworkWiring.class).refreshBundles(null, event -> refreshed.countDown());
        if (!refreshed.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
            throw new AssertionError("The bundles were not refreshed in time");
        }
    }

    /** The way back of a bundle. */
    @FunctionalInterface
    interface Return {
        void bring() throws Exception;
    }
}
