package org.missionbench.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The modules of support operations that are shipped, and staffing, keep to the rules that need no rows of their own. */
class SupportModulesIT {

    private static final Path SAMPLE =
            Path.of("../config/packages/unmik-2021-22").toAbsolutePath();

    private static Container container;
    private static Map<String, Path> bundles;

    @BeforeAll
    static void boot() {
        Program program = Program.find();
        container = Container.boot(program);
        bundles = program.bundles();
    }

    @AfterAll
    static void end() {
        container.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fuel", "vehicles", "ict", "facilities", "supply", "staffing"})
    void theModuleKeepsTheRules(String name) {
        Path jar = Objects.requireNonNull(bundles.get("org.missionbench." + name));
        // checks need rows of their own; the last two take their time: -Dmissionbench.testkit.all=true
        Set<Rule> rules = EnumSet.range(Rule.IMPORTS, Rule.MEASURES);
        if (Boolean.getBoolean("missionbench.testkit.all")) {
            rules.addAll(EnumSet.of(Rule.DYNAMICS, Rule.ABSENCE));
        }
        List<String> violations = new ArrayList<>();
        try (Judge judge = Judge.in(container, new ModuleUnderTest(jar, SAMPLE, SAMPLE, Set.of()))) {
            rules.forEach(rule -> judge.violations(rule).forEach(each -> violations.add(rule + ": " + each)));
        }
        assertThat(violations).isEmpty();
    }
}
