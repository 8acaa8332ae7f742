package org.missionbench.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.platform.PlatformDatasets;
import org.missionbench.platform.intake.ImportCommand;
import org.missionbench.storage.StandaloneStore;

/** Component 2 of the sample against A/77/589, from which the literals are copied. */
class SamplePackageTest {

    private static final MissionPeriod SCOPE = new MissionPeriod("UNMIK", BudgetPeriod.parse("2021/22"));

    @TempDir
    Path folder;

    private StandaloneStore store;
    private Measures measures;

    @BeforeEach
    void imports() throws CommandRefused {
        store = StandaloneStore.open(folder.resolve("test.db"), List.of(new PlatformDatasets(), new ResultsDatasets()));
        Path path = Path.of("../../config/packages/unmik-2021-22").toAbsolutePath();
        CommandOutcome outcome = new ImportCommand(store)
                .run(new Arguments(Map.of("path", path.toString(), "skip-unknown", "true"), path), Progress.NONE);
        assertThat(outcome.status()).describedAs(outcome.parts().toString()).isEqualTo(CommandOutcome.Status.DONE);
        measures = scope -> {
            SortedMap<MeasureKey, Measure> all = new TreeMap<>();
            new FrameworkMeasures(store).measures(scope).forEach(measure -> all.put(measure.key(), measure));
            return all;
        };
    }

    @AfterEach
    void closes() {
        store.close();
    }

    @Test
    void printsTheValuesOfTheIndicatorsAsTheDocumentDoes() {
        List<String> rows = rows("indicators-2-1");
        assertThat(rows).hasSize(8);
        assertThat(rows.get(0))
                .contains("(2019/20: 13.3 per cent; 2020/21: 14.2 per cent; 2021/22: 10.0 per cent ± 3 per cent)|")
                .contains("11.5 per cent");
        assertThat(rows.get(1))
                .contains("(2019/20: 44.5 per cent; 2020/21: 44 per cent; 2021/22: ≥ 44 per cent)|")
                .contains("40.8 per cent");
        assertThat(rows.get(2))
                .contains("(2019/20: 48; 2020/21: 49.3; 2021/22: ≤ 48)|")
                .contains("142 calendar days");
        assertThat(rows.get(3))
                .contains("(2019/20: 142; 2020/21: 112; 2021/22: ≤ 120)|")
                .contains("188 calendar days");
        assertThat(rows.get(4))
                .contains("(2019/20: 86; 2020/21: 89; 2021/22: 100)|")
                .contains("88 of 100 points");
        assertThat(rows.get(7))
                .contains("(2019/20: 1,838; 2020/21: 2,000; 2021/22: ≥ 1,800)|")
                .contains("2,000");
    }

    @Test
    void printsWhatWasEnteredForEachOutputUnderItsServiceGroup() {
        List<String> rows = rows("outputs-2-1");
        assertThat(rows).filteredOn(row -> row.endsWith("||")).hasSize(11);
        assertThat(rows).filteredOn(row -> row.contains("|Yes|")).hasSize(29);
        assertThat(rows).filteredOn(row -> row.contains("|4|")).hasSize(1);
        assertThat(rows).filteredOn(row -> row.contains("|1|")).hasSize(1);
    }

    @Test
    void keepsTheContradictionsOfTheDocumentAndFindsThem() {
        assertThat(new BreakdownsAddUpCheck(store).check(SCOPE))
                .extracting(Finding::statement)
                .containsExactly(
                        "output-quantity, fuel-supply, completed, generators-and-gas is 146,487, but its parts add up to 145,886 (72,984 + 72,902): correct the number or a part");
        assertThat(new OffTargetExplainedCheck(store).check(SCOPE))
                .extracting(finding -> finding.statement().substring(0, 15))
                .containsExactly("Indicator 2.1.2", "Indicator 2.1.3", "Indicator 2.1.4", "Indicator 2.1.5");
        assertThat(new YesReachesThePlanCheck(store).check(SCOPE))
                .extracting(Finding::statement)
                .anyMatch(statement -> statement.contains("training-courses") && statement.contains("(61 of 187)"))
                .anyMatch(statement -> statement.contains("travel-requests") && statement.contains("(59 of 135)"));
    }

    @Test
    void hasNumbersThatAreBoundAndWrittenRightly() {
        assertThat(new BoundTextsCheck(store).check(SCOPE)).isEmpty();
        assertThat(new NumbersAreBoundCheck(store).check(SCOPE)).isEmpty();
        assertThat(new PartsHaveAWholeCheck(store).check(SCOPE)).isEmpty();
        assertThat(new CompletionAgreesWithNumbersCheck(store).check(SCOPE)).isEmpty();
        assertThat(new LogCountsEqualStatedCheck(store).check(SCOPE)).isEmpty();
    }

    private List<String> rows(String table) {
        return new FrameworksSection(store, measures)
                .part(SCOPE, "2").stream()
                        .filter(block ->
                                block instanceof Table printed && printed.id().equals(table))
                        .flatMap(block -> new PrintedTable(measures, SCOPE).rows((Table) block).stream())
                        .toList();
    }
}
