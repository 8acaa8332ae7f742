package org.missionbench.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.missionbench.testkit.wire.Inspection;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Judges one module, rule by rule; the framework is started when the first rule needs it. */
public final class Judge implements AutoCloseable {

    private final ModuleUnderTest module;
    private final Program program;
    private final Path folder;
    private final BundleJar jar;
    private final JarRules file;
    private @Nullable Container container;
    private @Nullable Bundle bundle;

    private Judge(ModuleUnderTest module, Program program, Path folder) {
        this.module = module;
        this.program = program;
        this.folder = folder;
        this.jar = BundleJar.read(module.jar());
        this.file = new JarRules(jar, program);
    }

    /** Reads the bundle. */
    public static Judge of(ModuleUnderTest module) {
        try {
            return new Judge(module, Program.find(), Files.createTempDirectory("module-test-kit"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        if (rule == Rule.ABSENCE || rule == Rule.DYNAMICS) {
            close();
            return rule == Rule.ABSENCE ? absence() : dynamics();
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
            running = Container.boot(program, folder.resolve("framework-" + System.nanoTime()));
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
            return new Endurance(running(), module, jar.module()).violations();
        } catch (BundleException e) {
            return List.of("The bundle does not start and stop: %s".formatted(e.getMessage()));
        }
    }

    private List<String> absence() {
        try {
            return new Absence(running(), module, jar.module(), program.ground()).violations();
        } catch (BundleException e) {
            return List.of("The bundle cannot be installed and removed: %s".formatted(e.getMessage()));
        }
    }

    @Override
    public void close() {
        if (container != null) {
            container.close();
        }
        container = null;
        bundle = null;
    }
}
