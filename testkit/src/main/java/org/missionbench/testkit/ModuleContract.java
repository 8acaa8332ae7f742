package org.missionbench.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every module of Missionbench keeps to. Extend it in the module's tests, and name the jar with the system property
 * {@code missionbench.module} and the program's folder with {@code missionbench.distribution}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ModuleContract {

    private @Nullable Judge judge;

    /** A data package with rows of every dataset. */
    protected Path sample() {
        return Path.of("sample").toAbsolutePath();
    }

    /** For each check a folder with {@code holds} and {@code broken}, each with CSV files. */
    protected Path checks() {
        return Path.of("src/test/checks").toAbsolutePath();
    }

    /** Columns, {@code dataset.column}, that look like personal data and are none. */
    protected Set<String> notPersonal() {
        return Set.of();
    }

    @BeforeAll
    void readTheJar() {
        String jar = System.getProperty("missionbench.module", "");
        Assertions.assertFalse(jar.isEmpty(), "Name the module's jar with -Dmissionbench.module=FILE");
        judge = Judge.of(new ModuleUnderTest(Path.of(jar), sample(), checks(), notPersonal()));
    }

    @AfterAll
    void end() {
        if (judge != null) {
            judge.close();
        }
    }

    @ParameterizedTest(name = "the module {0}")
    @EnumSource(Rule.class)
    void theModule(Rule rule) {
        List<String> violations = java.util.Objects.requireNonNull(judge).violations(rule);
        Assertions.assertTrue(
                violations.isEmpty(),
                () -> "The module breaks a rule: it " + rule + ".\n- " + String.join("\n- ", violations));
    }
}
