package org.missionbench.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bundles that are wrong on purpose, each rejected for the right reason. */
class BadBundlesIT {

    private static final String PACKAGES = "missionbench.packages";
    private static final String SHIPPED = System.getProperty(PACKAGES, "");

    @TempDir
    static Path folder;

    private static Container container;
    private static Path sample;
    private static Path checks;

    @BeforeAll
    static void writeSample() throws IOException {
        System.setProperty(PACKAGES, folder.resolve("none").toString());
        container = Container.boot(Program.find());
        sample = Files.createDirectory(folder.resolve("sample"));
        Files.writeString(
                sample.resolve("datapackage.json"),
                """
                {"name": "bad", "mission": "BAD", "period": "2021/22",
                 "resources": [{"name": "outline", "path": "outline.csv"}]}
                """);
        String outline = "place,position,title,section,numbered\nI,10,Introduction,,yes\n";
        Files.writeString(sample.resolve("outline.csv"), outline);
        checks = Files.createDirectory(folder.resolve("checks"));
        for (String which : new String[] {"holds", "broken"}) {
            Path rows = Files.createDirectories(checks.resolve("never-speaking").resolve(which));
            Files.writeString(rows.resolve("outline.csv"), outline);
        }
    }

    @AfterAll
    static void restore() {
        container.close();
        System.setProperty(PACKAGES, SHIPPED);
        System.getProperties().remove("bad-registry");
    }

    @ParameterizedTest(name = "{0} breaks {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            thread      | DYNAMICS      | Threads are left after 100 starts and stops: [bad-sleeper]; end them in @Deactivate
            registry    | DYNAMICS      | The class loader of bad is still in use after the bundle was uninstalled
            column      | DATASETS      | Column bad-row.value has no help: write what to write, with unit and sign
            column      | DATASETS      | Column bad-row.value has no example: write a value as a newcomer might write it
            stranger    | DATASETS      | Column bad-row.budget_class refers to budget-class, which is not a dataset of this module
            unit        | MEASURES      | bad/measures fails for BAD 2021/22: A quantity of 5 needs a unit
            source      | MEASURES      | Measure bad.total names no rows: say in a RowSelection which rows it comes from
            borrowed    | MEASURES      | Measure finance.total: its name begins with that of the module, bad.
            personal    | PERSONAL_DATA | Column bad-row.patient looks like personal data: mark it personal = true
            unsatisfied | STARTS        | needs a java.lang.Runnable, which the platform does not offer
            silent      | CHECKS        | Check bad/never-speaking finds nothing in
            command     | CONTRIBUTIONS | Command import: another module has a command of that name; take another
            intruder    | ABSENCE       | Others answer differently while the module is there
            """)
    void aBundleIsRejectedForTheRightReason(String bundle, Rule rule, String reason) {
        assertThat(violations(BadBundle.of(bundle), rule, checks))
                .anySatisfy(text -> assertThat(text).contains(reason));
    }

    @ParameterizedTest(name = "{0}: {1} breaks {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Bundle-SymbolicName | org.missionbench.finance                                       | MANIFEST     | The symbolic name org.missionbench.finance belongs to the program
            Export-Package      | com.example.bad.plain                                          | MANIFEST     | The bundle exports com.example.bad.plain: modules export nothing
            Export-Package      | org.missionbench.contracts.dataset                             | MANIFEST     | The bundle exports org.missionbench.contracts.dataset, which is a package of the program
            Import-Package      | org.missionbench.contracts.dataset;version='[9,10)',*          | IMPORTS      | imports org.missionbench.contracts.dataset [9,10), but the program has
            Import-Package      | org.missionbench.contracts.dataset;version='[9,10)',*          | STARTS       | The bundle does not start
            Import-Package      | org.missionbench.contracts.dataset;version='1.0',*             | IMPORTS      | imports org.missionbench.contracts.dataset without an upper bound
            Import-Package      | org.missionbench.finance;version='[1,2)',*                     | IMPORTS      | imports org.missionbench.finance, which is not part of kernel or contracts
            Private-Package     | com.example.bad.plain,org.missionbench.kernel                  | PACKAGES     | The jar holds classes of org.missionbench.kernel, a package of org.missionbench.kernel
            -includeresource    | OSGI-INF/l10n/bundle.properties;literal='a=b',OSGI-INF/l10n/bundle_fr.properties;literal='c=d' | TRANSLATIONS | OSGI-INF/l10n/bundle_fr.properties lacks 'a', which OSGI-INF/l10n/bundle.properties has: translate it
            Bundle-Name         | %name                                                          | TRANSLATIONS | The header Bundle-Name names the text %name, which no property file has
            """)
    void aManifestIsRejectedForTheRightReason(String header, String value, Rule rule, String reason) {
        Path jar = BadBundle.of("plain", Map.of(header, value));
        assertThat(violations(jar, rule, checks))
                .anySatisfy(text -> assertThat(text).contains(reason));
    }

    @Test
    void aCheckWithoutRowsIsRejected() {
        assertThat(violations(BadBundle.of("silent"), Rule.CHECKS, folder.resolve("nowhere")))
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).contains("Check bad/never-speaking has no rows in"));
    }

    @Test
    void aBundleThatIsRightIsRejectedForNothing() {
        Path jar = BadBundle.of("plain");
        try (Judge judge = judge(jar, checks)) {
            for (Rule rule : Rule.values()) {
                assertThat(judge.violations(rule)).as(rule.name()).isEmpty();
            }
        }
    }

    private static List<String> violations(Path jar, Rule rule, Path checks) {
        try (Judge judge = judge(jar, checks)) {
            return judge.violations(rule);
        }
    }

    private static Judge judge(Path jar, Path checks) {
        return Judge.in(container, new ModuleUnderTest(jar, sample, checks, Set.of()));
    }
}
