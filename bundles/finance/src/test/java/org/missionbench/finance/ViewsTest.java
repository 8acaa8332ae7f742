package org.missionbench.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Chart;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.view.DashboardTile;
import org.missionbench.kernel.Money;

/** What the officer of the budget sees. */
class ViewsTest {

    @TempDir
    Path folder;

    private OwnRows rows;

    @BeforeEach
    void opens() {
        rows = OwnRows.withBudget(folder)
                .post("salaries", "2023-07", "80")
                .post("salaries", "2023-08", "100")
                .post("travel", "2023-08", "20")
                .put(new VarianceThreshold("variance", new BigDecimal("5.0"), Money.usdThousands("100")));
    }

    @AfterEach
    void closes() {
        rows.close();
    }

    @Test
    void aForecastWithItsBandReachesFromTheLastMonthToTheEndOfTheYear() {
        Chart pace =
                (Chart) new SpendingView(rows.store()).blocks(OwnRows.SCOPE).get(0);
        assertThat(pace.kind()).isEqualTo(Chart.Kind.BAND);
        assertThat(PrintedTable.rows(pace.table()))
                .hasSize(12)
                .startsWith("July 2023|80.0|100.0|–|–|–", "August 2023|200.0|200.0|200.0|200.0|200.0")
                .contains("September 2023|–|300.0|300.0|193.4|406.6");
    }

    @Test
    void aYearThatIsOverHasNoForecastButTellsHowItWasForecast() {
        for (int month = 9; month <= 12; month++) {
            rows.post("salaries", "2023-" + (month < 10 ? "0" : "") + month, "100");
        }
        for (int month = 1; month <= 6; month++) {
            rows.post("salaries", "2024-0" + month, "100");
        }
        List<Block> blocks = new SpendingView(rows.store()).blocks(OwnRows.SCOPE);
        assertThat(((Chart) blocks.get(0)).kind()).isEqualTo(Chart.Kind.LINES);
        assertThat(PrintedTable.rows(((Chart) blocks.get(2)).table()))
                .hasSize(11)
                .endsWith("June 2024|1 200.0|1 200.0|1 200.0|1 200.0");
    }

    @Test
    void theStepsLeadFromTheApportionmentToTheExpenditure() {
        Chart steps =
                (Chart) new VariancesView(rows.store()).blocks(OwnRows.SCOPE).get(1);
        assertThat(steps.kind()).isEqualTo(Chart.Kind.WATERFALL);
        assertThat(PrintedTable.rows(steps.table()))
                .containsExactly(
                        "Apportionment||||1 200.0",
                        "Salaries|1 000.0|180.0|820.0|(820.0)",
                        "Travel|200.0|20.0|180.0|(180.0)",
                        "Expenditure||||200.0");
    }

    @Test
    void variancesOverTheThresholdSayWhetherTheyHaveAText() {
        rows.put(new VarianceExplanation("travel", 1, "Fewer trips."));
        Table over =
                (Table) new VariancesView(rows.store()).blocks(OwnRows.SCOPE).get(2);
        assertThat(PrintedTable.rows(over))
                .containsExactly("Salaries|820.0|–|820.0|missing", "Travel|180.0|–|180.0|written");
        assertThat(new VarianceMeasures(rows.store()).measures(OwnRows.SCOPE))
                .filteredOn(measure -> measure.key().equals(VarianceMeasures.WITHOUT_TEXT))
                .extracting(Measure::figure)
                .hasToString("[1 class]");
    }

    @Test
    void classesByMonthAreFieldsOfWhichEachIsAMeasure() {
        Chart fields =
                (Chart) new ClassMonthsView(rows.store()).blocks(OwnRows.SCOPE).get(0);
        assertThat(fields.kind()).isEqualTo(Chart.Kind.HEAT_MAP);
        assertThat(PrintedTable.rows(fields.table())).containsExactly("Salaries|80.0|100.0", "Travel|–|20.0");
    }

    @Test
    void tilesLeadToTheirPages() {
        assertThat(List.of(
                        new SpentTile(rows.store()),
                        new UnexplainedTile(rows.store()),
                        new UtilizationTile(rows.store())))
                .flatExtracting(tile -> tile.tile(OwnRows.SCOPE).stream().toList())
                .extracting(DashboardTile.Tile::view)
                .containsExactly("finance/spending", "finance/variances", "finance/spending");
    }

    @Test
    void anEmptyPeriodHasNeitherPagesNorTiles() throws java.io.IOException {
        try (OwnRows none = OwnRows.empty(java.nio.file.Files.createDirectory(folder.resolve("none")))) {
            assertThat(new SpendingView(none.store()).blocks(OwnRows.SCOPE)).isEmpty();
            assertThat(new VariancesView(none.store()).blocks(OwnRows.SCOPE)).isEmpty();
            assertThat(new ClassMonthsView(none.store()).blocks(OwnRows.SCOPE)).isEmpty();
            assertThat(new SpentTile(none.store()).tile(OwnRows.SCOPE)).isEmpty();
        }
    }
}
