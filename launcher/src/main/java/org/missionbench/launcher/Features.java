package org.missionbench.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.missionbench.contracts.command.CommandLine;
import org.osgi.framework.Bundle;

/** The features of one home: which there are, which are wanted, and how that changes while the workbench runs. */
final class Features {

    // everything else is started by it, so it cannot leave a running framework
    static final String FOUNDATION = "foundation";
    // above it, everything that may hold a file of the home open
    private static final int LIBRARIES = 3;
    private static final Duration DRAIN = Duration.ofSeconds(20);

    private final Home home;
    private final Distribution distribution;
    private final boolean serving;
    private final Container container;
    private final RunningCommands running;
    private final FeatureChanges changes;
    // one for the life of the workbench: what a browser was given once holds until the end
    private final String token = LaunchToken.make();

    Features(Home home, Distribution distribution, boolean serving, Container container, RunningCommands running) {
        this.home = home;
        this.distribution = distribution;
        this.serving = serving;
        this.container = container;
        this.running = running;
        this.changes = new FeatureChanges(
                container,
                new BundleRepository(
                        List.of(distribution.repository(), home.modules().resolve("repository"))),
                new CachedBundles(home.cache()));
    }

    String token() {
        return token;
    }

    static List<FeatureState> list(Home home, Distribution distribution) {
        FeatureCatalog catalog = FeatureCatalog.of(distribution, home);
        List<String> wanted = WantedFeatures.read(home.wantedFeatures()).in(catalog);
        return catalog.features().values().stream()
                .map(feature -> FeatureState.of(feature, wanted.contains(feature.name())))
                .toList();
    }

    /** The same, with what the framework says of each. */
    List<FeatureState> states() {
        return list(home, distribution).stream().map(this::seen).toList();
    }

    private FeatureState seen(FeatureState state) {
        if (!state.isInstalled()) {
            return state;
        }
        List<String> problems = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        boolean isLater = false;
        DeclaredComponents components = new DeclaredComponents(container.context());
        for (FeatureBundle named : state.feature().bundles()) {
            Bundle bundle = container.context().getBundle(named.location());
            if (bundle == null) {
                problems.add("%s is not installed; 'features update' brings it".formatted(named.id()));
            } else if (Starting.isDue(bundle, container.level())) {
                Starting.start(bundle).ifPresent(problems::add);
            } else {
                isLater |= bundle.getState() != Bundle.ACTIVE && !Starting.isFragment(bundle);
                waiting.addAll(components.waiting(bundle));
            }
        }
        String seen = !problems.isEmpty() ? "broken" : isLater ? "waiting" : "running";
        return new FeatureState(state.feature(), true, seen, problems, waiting);
    }

    /** What installing a feature or the jar of a module would do. */
    Consequences ifInstalled(String name, Optional<Path> jar) {
        WantedFeatures now = WantedFeatures.read(home.wantedFeatures());
        if (jar.isEmpty()) {
            return ifWanted(now.with(catalog().named(name)));
        }
        // what it writes is taken back at once
        try (ModuleJar module = ModuleJar.read(jar.get())) {
            return ifWanted(now.with(List.of(module.keep(distribution, home))));
        }
    }

    Consequences ifRemoved(String name) {
        refuseFoundation(name);
        return ifWanted(WantedFeatures.read(home.wantedFeatures()).without(List.of(name)));
    }

    Consequences ifUpdated() {
        return ifWanted(WantedFeatures.read(home.wantedFeatures()));
    }

    private Consequences ifWanted(WantedFeatures wanted) {
        BundlePlan plan = BundlePlan.of(wanted(catalog(), wanted));
        return Consequences.of(changes.outlook(plan), container, running.others());
    }

    /** Starts the framework with what is wanted; says what does not start, and refuses a wrong configuration. */
    List<String> start(int level) {
        List<FeatureFile> wanted = wanted(catalog(), WantedFeatures.read(home.wantedFeatures()));
        List<String> problems = new ArrayList<>(changes.reconcile(BundlePlan.of(wanted)));
        container.start();
        Set<String> configured = configure(wanted);
        container.raise(level);
        List<String> refusals = new DeclaredComponents(container.context()).refusals(configured);
        if (!refusals.isEmpty()) {
            throw new Refused(String.join("; ", refusals));
        }
        container.problems().stream()
                .filter(problem -> !problems.contains(problem))
                .forEach(problems::add);
        return problems;
    }

    /** Installs a feature, or all of a profile. */
    List<String> install(String name) {
        FeatureCatalog catalog = catalog();
        List<String> names = catalog.named(name);
        apply(catalog, WantedFeatures.read(home.wantedFeatures()).with(names));
        return names;
    }

    /** Installs a bundle that lies in a file, or brings a newer one of the same name. */
    List<String> install(Path jar) {
        try (ModuleJar module = ModuleJar.read(jar)) {
            List<String> names = List.of(module.keep(distribution, home));
            apply(catalog(), WantedFeatures.read(home.wantedFeatures()).with(names));
            module.accept();
            return names;
        }
    }

    List<String> remove(String name) {
        refuseFoundation(name);
        apply(catalog(), WantedFeatures.read(home.wantedFeatures()).without(List.of(name)));
        return List.of(name);
    }

    private void refuseFoundation(String name) {
        if (catalog().feature(name).name().equals(FOUNDATION)) {
            throw new Refused("'%s' cannot be removed: every other feature is started by it".formatted(name));
        }
    }

    /** Reads the feature files again and brings what changed in them. */
    void update() {
        apply(catalog(), WantedFeatures.read(home.wantedFeatures()));
    }

    /** Runs a command of the features, without its being counted. Returns its exit status; 2 when nobody runs commands. */
    int inside(List<String> words, Path directory, PrintStream printed) {
        return container
                .with(
                        CommandLine.class,
                        Workbench.UNCOUNTED,
                        shell -> shell.run(words, directory, printed, printed, false))
                .orElse(2);
    }

    /** Stops everything but the services of the framework, does some work on the files of the home, and starts again. */
    List<String> offline(Runnable work) {
        List<String> problems = new ArrayList<>();
        // in a thread of its own, because whoever asked for it is stopped too
        Thread own = new Thread(() -> problems.addAll(stoppedDuring(work)), "offline");
        running.change(DRAIN, () -> {
            own.start();
            awaitEnd(own);
        });
        return List.copyOf(problems);
    }

    private List<String> stoppedDuring(Runnable work) {
        int level = container.level();
        List<String> problems = new ArrayList<>();
        container.raise(LIBRARIES);
        try {
            work.run();
        } catch (RuntimeException e) {
            problems.add(e instanceof Refused refused ? refused.sentence() : String.valueOf(e.getMessage()));
        }
        List<FeatureFile> wanted = wanted(catalog(), WantedFeatures.read(home.wantedFeatures()));
        problems.addAll(changes.reconcile(BundlePlan.of(wanted)));
        configure(wanted);
        container.raise(level);
        problems.addAll(container.problems());
        return problems;
    }

    // whoever is interrupted meanwhile waits all the same: the files must not be left half exchanged
    private static void awaitEnd(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void apply(FeatureCatalog catalog, WantedFeatures wanted) {
        List<FeatureFile> features = wanted(catalog, wanted);
        running.change(DRAIN, () -> {
            configure(features);
            changes.change(BundlePlan.of(features));
        });
        wanted.write(home.wantedFeatures());
    }

    private Set<String> configure(List<FeatureFile> features) {
        Map<String, Map<String, Object>> wanted =
                new Configurations(distribution, home, serving, token).wanted(features);
        new ConfigurationWriter(container.context()).write(wanted);
        return wanted.keySet();
    }

    private FeatureCatalog catalog() {
        return FeatureCatalog.of(distribution, home);
    }

    private static List<FeatureFile> wanted(FeatureCatalog catalog, WantedFeatures wanted) {
        return catalog.all(wanted.in(catalog));
    }
}
