package org.missionbench.supply;

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

class ViewsTest {

    @TempDir
    Path folder;

    private OwnRows rows;

    @BeforeEach
    void opens() {
        rows = OwnRows.supply(folder);
    }

    @AfterEach
    void closes() {
        rows.close();
    }

    @Test
    void showPlanAndOrdersByCategory() {
        rows.put(
                OwnRows.order("1", "new-chairs", "chairs", "1200", "2023-10-02", "2023-12-01", "2023-12-03", "Strike"));
        List<Block> blocks = new AcquisitionView(rows.store()).blocks(OwnRows.SCOPE);
        assertThat(PrintedTable.rows((Table) blocks.get(0)))
                .containsExactly(
                        "Goods|1.0|1.2|1.2|(0.2)",
                        "Chairs|1.0|1.2|1.2|(0.2)",
                        "Services|0.5|–|–|0.5",
                        "Total|1.5|1.2|1.2|0.3");
        assertThat(PrintedTable.rows(((Chart) blocks.get(1)).table()))
                .startsWith("July to September|0.5|–", "October to December|1.0|1.2");
        assertThat(PrintedTable.rows((Table) blocks.get(2)))
                .containsExactly(
                        "Guards|July to September||0.5|–", "New chairs|October to December|2 October 2023|1.0|1.2");
        assertThat(PrintedTable.rows((Table) blocks.get(3)))
                .containsExactly("1|What 1 says|1 December 2023|3 December 2023|2|Strike");
    }

    @Test
    void showCargoByRoute() {
        rows.put(
                OwnRows.cargo("1", "2023-07-03", "store", "office", "100"),
                OwnRows.cargo("2", "2023-07-04", "harbour", "store", "300"));
        assertThat(PrintedTable.rows(new CargoTables(rows.store(), OwnRows.SCOPE).routes()))
                .containsExactly(
                        "Store|Office|1|100",
                        "Distributed within the mission area||1|100",
                        "Harbour|Store|1|300",
                        "Received from outside||1|300");
    }

    @Test
    void showTheRegisterAndWhatInventoriesFound() {
        rows.put(
                OwnRows.seen("A-1", "store", 1),
                OwnRows.seen("S-1", "store", 10),
                OwnRows.indicator("a", "9.50", "9.75", "100.00", null));
        List<Block> blocks = new PropertyView(rows.store()).blocks(OwnRows.SCOPE);
        assertThat(PrintedTable.rows((Table) blocks.get(0)))
                .containsExactly("Assets|1|20.0", "Small things|1|0.4", "Stocks|1|0.1", "Total|3|20.5");
        assertThat(PrintedTable.rows((Table) blocks.get(2))).containsExactly("Spring count|3|1|1|1|–|–|2");
        assertThat(PrintedTable.rows((Table) blocks.get(3)))
                .containsExactly("A-1|Seen at another place|office|store||", "T-1|Not found|store|||");
        assertThat(PrintedTable.rows((Table) blocks.get(4)))
                .containsExactly("Indicator a|at least 9.5 per cent|9.75|100|100", "Total|||100|100");
    }

    @Test
    void giveTheirFiguresAsMeasures() {
        rows.put(
                OwnRows.indicator("a", "9.50", "9.75", "100.00", null),
                new Target("supply.property-index", Bound.AT_LEAST, new BigDecimal("90.00"), "point", null, "A plan"));
        DashboardTile.Tile index =
                new PropertyIndexTile(rows.store()).tile(OwnRows.SCOPE).orElseThrow();
        MeasuredFigures measured = MeasuredFigures.of(rows.store(), OwnRows.SCOPE);
        assertThat(measured.printed(index.figure().key())).isEqualTo("100");
        assertThat(measured.printed(String.valueOf(index.comparison()))).isEqualTo("90");
        assertThat(index.comparisonWords()).isEqualTo("planned, at least");
        DashboardTile.Tile ordered =
                new AcquisitionTile(rows.store()).tile(OwnRows.SCOPE).orElseThrow();
        assertThat(measured.byKey()).containsKeys(ordered.figure().key(), String.valueOf(ordered.comparison()));
    }

    @Test
    void haveNothingToShowWithoutRows() {
        try (OwnRows nothing = OwnRows.empty(folder.resolve("none"))) {
            assertThat(new PropertyView(nothing.store()).blocks(OwnRows.SCOPE)).isEmpty();
            assertThat(new AcquisitionView(nothing.store()).blocks(OwnRows.SCOPE))
                    .isEmpty();
            assertThat(new SupplySection(nothing.store()).blocks(OwnRows.SCOPE)).isEmpty();
            assertThat(new PropertyIndexTile(nothing.store()).tile(OwnRows.SCOPE))
                    .isEmpty();
            assertThat(new AcquisitionTile(nothing.store()).tile(OwnRows.SCOPE)).isEmpty();
            assertThat(MeasuredFigures.of(nothing.store(), OwnRows.SCOPE).byKey())
                    .isEmpty();
        }
    }

    @Test
    void areOneTableForEachPartOfTheSection() {
        SupplySection section = new SupplySection(rows.store());
        assertThat(section.blocks(OwnRows.SCOPE)).hasSize(2);
        assertThat(section.part(OwnRows.SCOPE, "property")).hasSize(1);
        assertThat(section.part(OwnRows.SCOPE, "cargo")).isEmpty();
        assertThat(section.part(OwnRows.SCOPE, "nothing")).isEmpty();
    }
}
