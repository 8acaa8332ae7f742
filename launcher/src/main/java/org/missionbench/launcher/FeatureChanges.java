package org.missionbench.launcher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * Makes the bundles of the framework those that features name: installs, updates, uninstalls.
 *
 * <p>While the framework runs, a change is whole or not at all: a jar that is not what the feature promised, or a bundle
 * that does not start, takes everything back.
 */
final class FeatureChanges {

    private final Container container;
    private final BundleRepository repository;
    private final CachedBundles cached;

    FeatureChanges(Container container, BundleRepository repository, CachedBundles cached) {
        this.container = container;
        this.repository = repository;
        this.cached = cached;
    }

    /** Before the start: does what can be done and says what could not. */
    List<String> reconcile(BundlePlan plan) {
        List<String> problems = new ArrayList<>();
        try (BundleChange change = new BundleChange(container.context(), cached)) {
            for (Bundle bundle : orphans(plan)) {
                attempt(problems, () -> change.uninstall(bundle));
            }
            for (FeatureBundle named : plan.bundles().values()) {
                attempt(problems, () -> bring(change, named, jarIfNeeded(named)));
            }
            if (!change.isEmpty()) {
                cached.save();
            }
        }
        ours().forEach(bundle -> Starting.start(bundle).ifPresent(problems::add));
        return problems;
    }

    private static void attempt(List<String> problems, Step step) {
        try {
            step.run();
        } catch (Refused e) {
            problems.add(e.sentence());
        } catch (BundleException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
    }

    /** What a change would touch, without making it. */
    Outlook outlook(BundlePlan plan) {
        List<Bundle> updated = new ArrayList<>();
        List<FeatureBundle> arriving = new ArrayList<>();
        for (FeatureBundle named : plan.bundles().values()) {
            if (jarIfNeeded(named).isPresent()) {
                Optional.ofNullable(container.context().getBundle(named.location()))
                        .ifPresentOrElse(updated::add, () -> arriving.add(named));
            }
        }
        return new Outlook(orphans(plan), updated, arriving);
    }

    /** While the framework runs: all or nothing. */
    void change(BundlePlan plan) {
        Map<FeatureBundle, Optional<VerifiedJar>> jars = new LinkedHashMap<>();
        plan.bundles().values().forEach(named -> jars.put(named, jarIfNeeded(named)));
        try (BundleChange change = new BundleChange(container.context(), cached)) {
            change(plan, jars, change);
        } finally {
            cached.save();
        }
    }

    private void change(BundlePlan plan, Map<FeatureBundle, Optional<VerifiedJar>> jars, BundleChange change) {
        try {
            for (Bundle bundle : orphans(plan)) {
                change.uninstall(bundle);
            }
            for (Map.Entry<FeatureBundle, Optional<VerifiedJar>> entry : jars.entrySet()) {
                bring(change, entry.getKey(), entry.getValue());
            }
            settle();
        } catch (BundleException | RuntimeException e) {
            change.undo();
            restart();
            throw new Refused("Nothing was changed. %s".formatted(e.getMessage()), e);
        }
    }

    private List<Bundle> orphans(BundlePlan plan) {
        return ours().stream()
                .filter(bundle -> !plan.names(bundle.getLocation()))
                .toList();
    }

    private void settle() {
        container.refresh(List.of());
        List<String> problems = new ArrayList<>();
        ours().forEach(bundle -> Starting.start(bundle).ifPresent(problems::add));
        if (!problems.isEmpty()) {
            throw new Refused(String.join("; ", problems));
        }
    }

    private void restart() {
        container.refresh(List.of());
        ours().forEach(Starting::start);
    }

    // empty: what lies in the cache is right already
    private Optional<VerifiedJar> jarIfNeeded(FeatureBundle named) {
        Bundle present = container.context().getBundle(named.location());
        return present != null && isCurrent(present, named)
                ? Optional.empty()
                : Optional.of(repository.verified(named));
    }

    private boolean isCurrent(Bundle present, FeatureBundle named) {
        return named.sha256()
                .map(promised -> cached.sha256(named.id()).equals(named.sha256()))
                .orElseGet(() -> repository.jar(named).toFile().lastModified() <= present.getLastModified());
    }

    private void bring(BundleChange change, FeatureBundle named, Optional<VerifiedJar> jar) throws BundleException {
        if (jar.isEmpty()) {
            return;
        }
        Bundle present = container.context().getBundle(named.location());
        if (present == null) {
            change.install(named, jar.get());
        } else {
            change.update(present, named, jar.get());
        }
    }

    private List<Bundle> ours() {
        List<Bundle> ours = new ArrayList<>();
        for (Bundle bundle : container.context().getBundles()) {
            if (FeatureBundle.isOurs(bundle.getLocation())) {
                ours.add(bundle);
            }
        }
        return ours;
    }

    @FunctionalInterface
    private interface Step {
        void run() throws BundleException;
    }
}
