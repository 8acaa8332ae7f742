package org.missionbench.fuel;

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
import org.missionbench.contracts.view.DashboardTile;

/** What the officer sees. */
class ViewsTest {

    @TempDir
    Path folder;

    private OwnRows rows;

    @BeforeEach
    void opens() {
        rows = OwnRows.withTanks(folder)
                .put(
                        ChecksTest.factor("diesel", "2023-07-01"),
                        new PlannedFuel(
                                "roads", "diesel", OwnRows.decimal("120"), new BigDecimal("1.0000"), Basis.RECORDED),
                        OwnRows.issue("S1", "2023-07-10", null, "100", "CAR-1", "1000"),
                        OwnRows.gas("S2", "2023-08-10", "54"),
                        OwnRows.dip("2023-07-31", "890"));
    }

    @AfterEach
    void closes() {
        rows.close();
    }

    @Test
    void theBalanceOfEveryTankInItsUnit() {
        List<Block> blocks = new FuelBalanceView(rows.store()).blocks(OwnRows.SCOPE);
        assertThat(PrintedTable.rows((Table) blocks.get(0)))
                .containsExactlyInAnyOrder(
                        "main|diesel, litre|1 000|–|100|890|10|1.0|tolerated",
                        "cylinders|gas, kilogram|540|–|54|–|–|–|not measured");
        Chart chart = (Chart) blocks.get(1);
        assertThat(chart.series()).containsExactly(1, 2);
        assertThat(PrintedTable.rows(chart.table()))
                .startsWith("July 2023|100|–", "August 2023|–|100")
                .hasSize(12);
        assertThat(PrintedTable.rows((Table) blocks.get(2)))
                .containsExactly("Roads|120|100|20", "Heat|–|100|(100)", "Total|120|200|(80)");
    }

    @Test
    void unusualEventsWithTheirKinds() {
        List<Block> blocks = new UnusualEventsView(rows.store()).blocks(OwnRows.SCOPE);
        assertThat(PrintedTable.rows((Table) blocks.get(0)))
                .containsExactly("Fill above the tank of the vehicle or generator|1");
        assertThat(PrintedTable.rows((Table) blocks.get(1)))
                .containsExactly(
                        "40.0|2023-07-10|Fill above the tank of the vehicle or generator|CAR-1|S1|took 100, but its tank holds 60");
    }

    @Test
    void consumptionBesideTheUsualRange() {
        List<Block> blocks = new ConsumptionView(rows.store()).blocks(OwnRows.SCOPE);
        assertThat(PrintedTable.rows((Table) blocks.get(0))).contains("CAR-1|Car|1|100|–|–|5 to 10 per 100 km");
    }

    @Test
    void litresIssuedBesideLitresPlanned() {
        DashboardTile.Tile tile = new FuelTile(rows.store()).tile(OwnRows.SCOPE).orElseThrow();
        assertThat(OwnRows.texts(rows.store(), OwnRows.SCOPE))
                .containsEntry(tile.figure().key(), "200 litre")
                .containsEntry("fuel.planned.total", "120 litre");
        assertThat(tile.comparisonWords()).isEqualTo("planned");
    }

    @Test
    void theSectionOfTheReportWithEmissions() {
        List<Block> blocks = new ConsumptionSection(rows.store()).blocks(OwnRows.SCOPE);
        assertThat(blocks).hasSize(2);
        assertThat(PrintedTable.rows((Table) blocks.get(1)))
                .containsExactly("diesel|250|scope 1: 2.5 ± 4 per cent, a handbook", "Total|250|plus or minus 10");
    }
}
