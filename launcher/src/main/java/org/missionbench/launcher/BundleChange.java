package org.missionbench.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One change of the set of bundles, which remembers how to undo itself. */
final class BundleChange implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(BundleChange.class);

    private final BundleContext framework;
    private final CachedBundles cached;
    private final Path storage;
    private final Deque<Undo> undos = new ArrayDeque<>();
    private final List<Path> copies = new ArrayList<>();

    BundleChange(BundleContext framework, CachedBundles cached) {
        this.framework = framework;
        this.cached = cached;
        this.storage = Path.of(framework.getProperty(Constants.FRAMEWORK_STORAGE));
    }

    boolean isEmpty() {
        return undos.isEmpty();
    }

    void install(FeatureBundle named, VerifiedJar jar) throws BundleException {
        Bundle bundle = framework.installBundle(named.location(), jar.open());
        undos.push(() -> {
            bundle.uninstall();
            cached.remove(named.id());
        });
        cached.put(named.id(), jar.sha256());
        bundle.adapt(BundleStartLevel.class).setStartLevel(named.startLevel());
    }

    void update(Bundle bundle, FeatureBundle named, VerifiedJar jar) throws BundleException {
        Optional<Path> before = kept(bundle);
        Optional<String> beforeSha256 = cached.sha256(named.id());
        // else the framework starts it at once, before what it needs is there too
        bundle.stop(Bundle.STOP_TRANSIENT);
        before.ifPresent(old -> undos.push(() -> {
            bundle.update(Files.newInputStream(old));
            cached.put(named.id(), beforeSha256.orElse(""));
        }));
        bundle.update(jar.open());
        cached.put(named.id(), jar.sha256());
        bundle.adapt(BundleStartLevel.class).setStartLevel(named.startLevel());
    }

    void uninstall(Bundle bundle) throws BundleException {
        String location = bundle.getLocation();
        int level = bundle.adapt(BundleStartLevel.class).getStartLevel();
        Optional<Path> before = kept(bundle);
        Optional<String> beforeSha256 = cached.sha256(FeatureBundle.idOf(location));
        bundle.uninstall();
        cached.remove(FeatureBundle.idOf(location));
        before.ifPresent(old -> undos.push(() -> {
            try (InputStream jar = Files.newInputStream(old)) {
                framework
                        .installBundle(location, jar)
                        .adapt(BundleStartLevel.class)
                        .setStartLevel(level);
            }
            cached.put(FeatureBundle.idOf(location), beforeSha256.orElse(""));
        }));
    }

    /** Goes back, last step first; what cannot be undone is logged, and the rest is undone all the same. */
    void undo() {
        while (!undos.isEmpty()) {
            try {
                undos.pop().undo();
            } catch (BundleException | IOException | RuntimeException e) {
                log.error("A step of a change of bundles could not be undone", e);
            }
        }
    }

    // Felix keeps the jar of each revision in its cache; the newest one is what runs
    private Optional<Path> kept(Bundle bundle) {
        return RevisionJar.of(bundle.getBundleId(), storage).map(this::copy);
    }

    private Path copy(Path jar) {
        try {
            Path copy = Files.createTempFile("missionbench-", ".jar");
            copies.add(copy);
            Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException e) {
            throw new Refused(
                    "Cannot keep %s for the way back: make room in %s"
                            .formatted(jar, System.getProperty("java.io.tmpdir")),
                    e);
        }
    }

    /** After this there is no way back. */
    @Override
    public void close() {
        for (Path copy : copies) {
            try {
                Files.deleteIfExists(copy);
            } catch (IOException e) {
                log.warn("{} is left behind", copy, e);
            }
        }
    }

    @FunctionalInterface
    private interface Undo {
        void undo() throws BundleException, IOException;
    }
}
