package org.missionbench.testkit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.missionbench.testkit.wire.Inspection;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Judges one module, rule by rule; the framework is started when the first rule needs it. */
public final class Judge implements AutoCloseable {

    private final ModuleUnderTest module;
    private final Program program;
    private final BundleJar jar;
    private final JarRules file;
    private final @Nullable Container shared;
    private @Nullable Container container;
    private @Nullable Bundle bundle;

    private Judge(ModuleUnderTest module, Program program, @Nullable Container shared) {
        this.module = module;
        this.program = program;
        this.shared = shared;
        this.container = shared;
        this.jar = BundleJar.read(module.jar());
        this.file = new JarRules(jar, program);
    }

    /** Reads the bundle. */
    public static Judge of(ModuleUnderTest module) {
        return new Judge(module, Program.find(), null);
    }

    /** The same in a framework that serves many judges, one after the other. */
    static Judge in(Container shared, ModuleUnderTest module) {
        return new Judge(module, Program.find(), shared);
    }

    /** What breaks a rule, each with the remedy; empty when the module keeps to it. */
    public List<String> violations(Rule rule) {
        return switch (rule) {
            case MANIFEST -> file.manifest();
            case IMPORTS -> file.imports();
            case PACKAGES -> file.packages();
            case TRANSLATIONS -> file.translations();
            default -> inside(rule);
        };
    }

    private List<String> inside(Rule rule) {
        if (rule == Rule.ABSENCE) {
            return absence();
        }
        if (rule == Rule.DYNAMICS) {
            return dynamics();
        }
        Inspection inspection;
        long id;
        try {
            inspection = running().inspection();
            id = installed().getBundleId();
        } catch (BundleException e) {
            return List.of("The bundle does not start: %s"
                    .formatted(String.valueOf(e.getMessage()).strip()));
        }
        return switch (rule) {
            case STARTS -> inspection.starts(id);
            case CONTRIBUTIONS -> inspection.contributions(id, jar.module());
            case DATASETS -> inspection.datasets(id);
            case PERSONAL_DATA -> inspection.personalData(id, module.notPersonal());
            case MEASURES -> measures(inspection, id);
            default -> new CheckRules(module.checks(), inspection, id).violations();
        };
    }

    private Container running() {
        Container running = container;
        if (running == null) {
            running = Container.boot(program);
            container = running;
        }
        return running;
    }

    private Bundle installed() throws BundleException {
        Bundle installed = bundle;
        if (installed == null) {
            installed = running().install(module.jar());
            bundle = installed;
        }
        return installed;
    }

    private List<String> measures(Inspection inspection, long id) {
        String refused = inspection.load(module.sample());
        return refused.isEmpty()
                ? inspection.measures(id, jar.module())
                : List.of("The sample package %s is refused: %s".formatted(module.sample(), refused));
    }

    private List<String> dynamics() {
        try {
            leave();
            return new Endurance(running(), module, jar.module()).violations();
        } catch (BundleException e) {
            return List.of("The bundle does not start and stop: %s".formatted(e.getMessage()));
        }
    }

    // in a framework that has never seen the module
    private List<String> absence() {
        try (Container fresh = Container.boot(program)) {
            return new Absence(fresh, module, jar.module(), program.ground()).violations();
        } catch (BundleException e) {
            return List.of("The bundle cannot be installed and removed: %s".formatted(e.getMessage()));
        }
    }

    private void leave() throws BundleException {
        Bundle installed = bundle;
        if (installed != null) {
            bundle = null;
            running().uninstall(installed);
        }
    }

    @Override
    public void close() {
        try {
            leave();
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        } finally {
            if (container != null && shared == null) {
                container.close();
                container = null;
            }
        }
    }
}
