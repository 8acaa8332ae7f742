package org.missionbench.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Heading;
import org.missionbench.contracts.content.Listing;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.variance.SubsidiaryLedger;
import org.missionbench.kernel.Money;

/** A mission with quick-impact projects only, of which one more is planned than was done. */
class QuickImpactTest {

    @TempDir
    Path folder;

    private OwnRows rows;

    @BeforeEach
    void opens() {
        rows = OwnRows.inOrder(folder)
                .put(
                        OwnRows.project("bridge", "roads", null, null, null, null, Project.State.PROPOSED),
                        OwnRows.people("well", "people", "300", null, null));
    }

    @AfterEach
    void closes() {
        rows.close();
    }

    @Test
    void countsImplementedProjectsByKindThemeImplementerAndGender() {
        assertThat(OwnRows.texts(rows.store(), OwnRows.SCOPE))
                .containsEntry("programmes.projects.quick-impact", "2 project")
                .containsEntry("programmes.projects.quick-impact.planned", "3 project")
                .containsEntry("programmes.projects.quick-impact.theme.rural-life", "2 project")
                .containsEntry("programmes.projects.quick-impact.theme.wells", "1 project")
                .containsEntry("programmes.projects.quick-impact.implementer.mission", "1 project")
                .containsEntry("programmes.projects.quick-impact.implementer.partner", "1 project")
                .containsEntry("programmes.projects.quick-impact.implementer.charity", "1 project")
                .containsEntry("programmes.projects.quick-impact.gender.equal", "1 project")
                .containsEntry("programmes.projects.quick-impact.participants", "300 person")
                .containsEntry("programmes.project.well.people", "300 person");
    }

    @Test
    void addsUpExpenditureByCategoryAndSharesItOfTheBudget() {
        assertThat(OwnRows.texts(rows.store(), OwnRows.SCOPE))
                .containsEntry("programmes.expenditure.rural", "USD 64000.00")
                .containsEntry("programmes.expenditure.water", "USD 24000.00")
                .containsEntry("programmes.expenditure.total", "USD 64000.00")
                .containsEntry("programmes.budget.total", "USD 65000.00")
                .containsEntry("programmes.utilization-rate", "98.4615384615 per cent");
    }

    @Test
    void printsExpenditureWithItsOfWhichLine() {
        Table table = (Table)
                new ExpenditureSection(rows.store()).blocks(OwnRows.SCOPE).get(0);
        assertThat(PrintedTable.rows(table)).containsExactly("Rural life|64.0", "including water|24.0", "Total|64.0");
    }

    @Test
    void printsWhatFeedsNoCategoryInTheTotal() {
        rows.put(
                new ThematicArea("parks", 40, "Parks", null, null, null, null),
                OwnRows.project("park", "parks", null, null, OwnRows.START, OwnRows.END, Project.State.ONGOING),
                OwnRows.spent("park", 1, "1"));
        Table table = (Table)
                new ExpenditureSection(rows.store()).blocks(OwnRows.SCOPE).get(0);
        assertThat(PrintedTable.rows(table))
                .containsExactly("Rural life|64.0", "including water|24.0", "Without category|1.0", "Total|65.0");
    }

    @Test
    void listsProjectsByAreaAndCountsThem() {
        List<Block> blocks = new ActivitiesSection(rows.store()).blocks(OwnRows.SCOPE);
        assertThat(blocks.get(0)).isEqualTo(new Heading(4, "Quick-impact projects"));
        assertThat(((Listing) blocks.get(1)).items()).hasSize(2);
        assertThat(PrintedTable.rows((Table) blocks.get(2)))
                .containsExactly(
                        "Rural life||||", "Wells|1|–|1|1", "Roads|1|1|–|–", "Subtotal|2|1|1|1", "Total|2|1|1|1");
        assertThat(blocks).hasSize(3);
    }

    @Test
    void printsOnePartForEachKind() {
        ActivitiesSection section = new ActivitiesSection(rows.store());
        assertThat(section.part(OwnRows.SCOPE, "quick-impact")).hasSize(2);
        assertThat(section.part(OwnRows.SCOPE, "confidence-building")).isEmpty();
    }

    @Test
    void hasNoSectionWithoutRows(@TempDir Path other) {
        try (OwnRows none = OwnRows.empty(other)) {
            assertThat(new ActivitiesSection(none.store()).blocks(OwnRows.SCOPE))
                    .isEmpty();
            assertThat(new ExpenditureSection(none.store()).blocks(OwnRows.SCOPE))
                    .isEmpty();
            assertThat(OwnRows.texts(none.store(), OwnRows.SCOPE)).isEmpty();
        }
    }

    @Test
    void keepsALedgerThatKnowsWhereProjectsWerePlanned() {
        rows.put(new ProjectExpenditure(
                "well",
                2,
                YearMonth.parse("2023-12"),
                "air-operations",
                "flights",
                Money.usdThousands("0.5"),
                Basis.RECORDED));
        assertThat(new ProgrammesLedger(rows.store()).entries(OwnRows.SCOPE))
                .containsExactly(
                        new SubsidiaryLedger.Entry(
                                "road", "A road", OwnRows.CLASS, OwnRows.CLASS, "", Money.usdThousands("40")),
                        new SubsidiaryLedger.Entry(
                                "well", "A well", OwnRows.CLASS, OwnRows.CLASS, "", Money.usdThousands("24")),
                        new SubsidiaryLedger.Entry(
                                "well",
                                "A well",
                                OwnRows.CLASS,
                                "air-operations",
                                "flights",
                                Money.usdThousands("0.5")));
    }

    @Test
    void listsProjectsWithTotals() throws CommandRefused {
        assertThat(listed(Map.of()))
                .containsExactly(
                        "bridge|A bridge|quick-impact|roads|–|proposed|–|–",
                        "road|A road|quick-impact|roads|Engineers of the mission|ongoing|40.0|40.0",
                        "well|A well|quick-impact|wells|Well Diggers|completed|25.0|24.0",
                        "Total|3 projects|||||65.0|64.0");
        assertThat(listed(Map.of("entity", "partner"))).hasSize(2);
        assertThat(listed(Map.of("area", "roads", "state", "ongoing"))).hasSize(2);
        assertThat(listed(Map.of("area", "rural-life", "kind", "quick-impact"))).hasSize(4);
    }

    @Test
    void refusesToListAnAreaThatDoesNotExist() {
        assertThatThrownBy(() -> listed(Map.of("area", "well")))
                .isInstanceOf(CommandRefused.class)
                .hasMessage("--area: there is no 'well'; use one of roads, rural-life, wells");
    }

    private List<String> listed(Map<String, String> values) throws CommandRefused {
        CommandOutcome outcome = new ProjectsCommand(rows.store()).run(new Arguments(values, folder), Progress.NONE);
        return ((CommandOutcome.Rows) outcome.parts().get(0))
                .rows().stream().map(row -> String.join("|", row)).toList();
    }
}
