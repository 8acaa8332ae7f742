package org.missionbench.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.missionbench.features.Inside.Ran;
import org.missionbench.features.Inside.Return;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;

/** The shipped features in a container that is not ours. */
@Features({"foundation", "core", "finance", "narrative", "reporting", "shell"})
class ForeignContainerIT {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path SAMPLES =
            Path.of("../config/packages").toAbsolutePath().normalize();

    @BeforeEach
    void giveItAStore() throws IOException {
        new Inside().configureStore(TARGET.resolve("foreign-container"));
    }

    @Test
    void everyBundleRuns() {
        List<Bundle> bundles = new Inside().bundles();
        assertThat(bundles).hasSizeGreaterThan(20);
        assertThat(bundles)
                .filteredOn(bundle -> bundle.getHeaders().get("Fragment-Host") == null)
                .allMatch(bundle -> bundle.getState() == Bundle.ACTIVE);
    }

    @Test
    void noComponentWaitsForAnything() {
        ServiceComponentRuntime components = new Inside().service(ServiceComponentRuntime.class);
        assertThat(components.getComponentDescriptionDTOs().stream()
                        .flatMap(description -> components.getComponentConfigurationDTOs(description).stream())
                        .filter(found -> found.state < ComponentConfigurationDTO.SATISFIED)
                        .map(found -> found.description.name))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dataset.RecordStore",
                "dataset.DatasetSource",
                "measure.Measures",
                "measure.MeasureSource",
                "check.Checks",
                "check.ConsistencyCheck",
                "content.BlockRenderer",
                "report.ReportSection",
                "command.Command",
                "command.CommandLine"
            })
    void everyContractIsAnswered(String contract) throws ClassNotFoundException {
        Class<?> type = Class.forName("org.missionbench.contracts." + contract);
        assertThat(new Inside().service(type)).isNotNull();
    }

    @Test
    void theReportOutlivesTheRemovalOfFinanceAndIsWholeAgainAfterItsReturn() throws Exception {
        Inside inside = new Inside();
        importSamples(inside);
        String whole = report(inside, "whole");
        Return finance = inside.uninstall("org.missionbench.finance");
        String without = report(inside, "without-finance");
        finance.bring();

        assertThat(whole).doesNotContain("'finance' is not installed");
        assertThat(without).contains("'finance' is not installed");
        assertThat(report(inside, "whole-again")).isEqualTo(whole);
    }

    private static void importSamples(Inside inside) throws IOException {
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            for (Path sample : samples.filter(Files::isDirectory).sorted().toList()) {
                Ran imported = inside.run("import", sample.toString(), "--skip-unknown");
                assertThat(imported.status())
                        .as(imported.out() + imported.err())
                        .isZero();
            }
        }
    }

    private static String report(Inside inside, String folder) throws IOException {
        Path out = TARGET.resolve("foreign-container").resolve(folder);
        Ran written = inside.run(
                "report", "--mission", "UNMIK", "--period", "2021/22", "--format", "html", "--out", out.toString());
        assertThat(written.status()).as(written.out() + written.err()).isLessThan(2);
        try (Stream<Path> files = Files.list(out)) {
            return Files.readString(files.findFirst().orElseThrow()).replace("&#39;", "'");
        }
    }
}
