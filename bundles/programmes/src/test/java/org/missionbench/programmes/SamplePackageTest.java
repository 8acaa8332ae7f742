package org.missionbench.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Listing;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.variance.SubsidiaryLedger;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.missionbench.platform.PlatformDatasets;
import org.missionbench.platform.intake.ImportCommand;
import org.missionbench.storage.StandaloneStore;

/** The sample package against A/77/589, from which the literals are copied. */
class SamplePackageTest {

    private static final Path PACKAGE = Path.of("../../config/packages/unmik-2021-22");

    @TempDir
    Path folder;

    private StandaloneStore store;

    private MissionPeriod scope;

    @BeforeEach
    void imports() throws CommandRefused {
        store = StandaloneStore.open(
                folder.resolve("test.db"), List.of(new PlatformDatasets(), new ProgrammesDatasets()));
        Path absolute = PACKAGE.toAbsolutePath();
        CommandOutcome outcome = new ImportCommand(store)
                .run(
                        new Arguments(Map.of("path", absolute.toString(), "skip-unknown", "true"), absolute),
                        Progress.NONE);
        assertThat(outcome.status()).as(outcome.parts().toString()).isEqualTo(CommandOutcome.Status.DONE);
        scope = store.missionPeriods().iterator().next();
    }

    @AfterEach
    void closes() {
        store.close();
    }

    @Test
    void printsTheFiguresOfSectionThreeE() {
        assertThat(PrintedTable.rows(
                        (Table) new ExpenditureSection(store).blocks(scope).get(0)))
                .containsExactly(
                        "Confidence-building|386.7",
                        "Community stabilization projects|1 003.5",
                        "including gender and youth activities|306.3",
                        "Human rights|941.6",
                        "Total|2 331.8");
    }

    @Test
    void countsProjectsAsParagraphs24To34Do() {
        NavigableMap<String, String> measures = OwnRows.texts(store, scope);
        assertThat(measures)
                .containsEntry("programmes.projects.confidence-building", "20 project")
                .containsEntry("programmes.projects.confidence-building.planned", "22 project")
                .containsEntry("programmes.projects.confidence-building.theme.environment", "5 project")
                .containsEntry("programmes.projects.confidence-building.theme.community-relations", "5 project")
                .containsEntry("programmes.projects.confidence-building.implementer.civil-society", "20 project")
                .containsEntry("programmes.projects.confidence-building.gender.women-focused", "4 project")
                .containsEntry("programmes.projects.confidence-building.gender.women-inclusive", "16 project")
                .containsEntry("programmes.projects.confidence-building.participants", "8114 person")
                .containsEntry("programmes.projects.other-programmatic", "38 project")
                .containsEntry("programmes.projects.other-programmatic.theme.community-stabilization", "18 project")
                .containsEntry("programmes.projects.other-programmatic.theme.gender-and-youth", "7 project")
                .containsEntry("programmes.projects.other-programmatic.theme.rule-of-law-and-rights", "13 project")
                .containsEntry("programmes.projects.other-programmatic.theme.security", "2 project")
                .containsEntry("programmes.projects.other-programmatic.implementer.mission", "4 project")
                .containsEntry("programmes.projects.other-programmatic.implementer.mission-with-partner", "1 project")
                .containsEntry("programmes.projects.other-programmatic.implementer.external-partner", "33 project")
                .containsEntry("programmes.projects.other-programmatic.implementer.united-nations-team", "9 project")
                .containsEntry("programmes.projects.other-programmatic.implementer.civil-society", "24 project")
                .containsEntry("programmes.projects.other-programmatic.gender.women-focused", "8 project")
                .containsEntry("programmes.projects.other-programmatic.gender.women-inclusive", "20 project")
                .containsEntry("programmes.projects.other-programmatic.gender.gender-neutral", "10 project")
                .containsEntry("programmes.projects.other-programmatic.tag.covid-19", "5 project")
                .containsEntry("programmes.utilization-rate.2020-21", "97.9 per cent");
        assertThat(measures.get("programmes.utilization-rate")).startsWith("98.50");
    }

    @Test
    void describesTheProjectsOfBothKindsByArea() {
        ActivitiesSection section = new ActivitiesSection(store);
        List<Block> building = section.part(scope, "confidence-building");
        assertThat(((Listing) building.get(1)).items()).hasSize(7);
        assertThat(PrintedTable.rows((Table) building.get(2)))
                .startsWith("Environment|5|5|–|5", "Infrastructure support|2|2|–|2", "Economic empowerment|3|3|3|–")
                .endsWith("Total|20|20|4|16");
        List<Block> other = section.part(scope, "other-programmatic");
        assertThat(((Listing) other.get(1)).items()).hasSize(7);
        assertThat(PrintedTable.rows((Table) other.get(2)))
                .contains("Community support|15|–|1|4|10|3|11|1", "Security|2|–|–|–|2|–|–|2")
                .endsWith("Total|38|4|1|9|24|8|20|10");
    }

    @Test
    void bindsEveryNumberToAMeasureThatExists() throws Exception {
        assertThat(IatiTest.written(store, folder).status()).isEqualTo(CommandOutcome.Status.DONE);
        assertThat(folder.resolve("iati/activities.xml"))
                .content()
                .contains("One taught 53 secondary-school students", "each with a grant of $1,000.")
                .doesNotContain("–")
                .doesNotContain("{");
        IatiTest.validate(folder.resolve("iati/activities.xml"));
    }

    @Test
    void namesTheOneProjectRecordedUnderAnotherClassThanPlanned() {
        List<SubsidiaryLedger.Entry> entries = new ProgrammesLedger(store).entries(scope);
        assertThat(entries).hasSize(58);
        assertThat(entries)
                .filteredOn(entry -> !entry.plannedClass().equals(entry.recordedClass()))
                .containsExactly(new SubsidiaryLedger.Entry(
                        "pa-18",
                        "A news desk in Serbian",
                        "other-supplies-services-and-equipment",
                        "communications-and-information-technology",
                        "public-information-services",
                        Money.usdThousands("60")));
    }

    @Test
    void agreesWithItselfAndWithWhatIsStated() {
        assertThat(ChecksTest.findings(store)).isEmpty();
    }
}
