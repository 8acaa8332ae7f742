package org.missionbench.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.measure.Measures;

/** The sample package against A/77/589, from which the literals are copied. */
class SamplePackageTest {

    private static final Path PACKAGE = Path.of("../../config/packages/unmik-2021-22");

    @TempDir
    Path folder;

    private DataPackage sample;

    @BeforeEach
    void imports() throws CommandRefused {
        sample = DataPackage.imported(PACKAGE, folder);
    }

    @AfterEach
    void closes() {
        sample.close();
    }

    @Test
    void givesThePlannedAndCompletedNumbersOfTheOutputs() {
        MeasuredFigures measured = MeasuredFigures.of(sample.store(), sample.scope());
        assertThat(measured.printed("supply.acquisitions.planned.goods")).isEqualTo("700000.00");
        assertThat(measured.printed("supply.acquisitions.ordered.goods")).isEqualTo("1100000.00");
        assertThat(measured.printed("supply.target.cargo.kilograms")).isEqualTo("200000");
        assertThat(measured.printed("supply.cargo.kilograms")).isEqualTo("204432");
        assertThat(measured.printed("supply.target.property.historical-cost")).isEqualTo("10300000.00");
        assertThat(measured.printed("supply.property.historical-cost")).isEqualTo("9380000.00");
    }

    @Test
    void givesTheIndexFromItsTwentyIndicators() {
        MeasuredFigures measured = MeasuredFigures.of(sample.store(), sample.scope());
        assertThat(measured.printed("supply.property-index")).isEqualTo("2000");
        assertThat(measured.printed("supply.property-index.maximum")).isEqualTo("2000");
        assertThat(measured.printed("supply.property-index.indicators")).isEqualTo("20");
        assertThat(measured.printed("supply.property-index.reached")).isEqualTo("20");
        assertThat(measured.printed("supply.target.property-index")).isEqualTo("1800");
    }

    @Test
    void findsOnlyTheCargoThatExceedsItsUpperBoundWithoutAReason() {
        Measures measures = MeasuredFigures.ofAll(sample.store());
        List<ConsistencyCheck> checks = List.of(
                new UnplannedOrdersExplainedCheck(sample.store()),
                new LateOrdersExplainedCheck(sample.store()),
                new OrdersFollowCategoriesOfPlanCheck(sample.store()),
                new DatesInPeriodCheck(sample.store()),
                new GroupsFollowThresholdsCheck(sample.store()),
                new DisposedPropertyLeavesRegisterCheck(sample.store()),
                new PropertyLeavesByWriteOffCheck(sample.store()),
                new InventoryDifferencesSettledCheck(sample.store()),
                new IndexPointsFollowResultsCheck(sample.store()),
                new IndexResultsFollowRecordsCheck(sample.store(), measures),
                new TargetsReachedCheck(sample.store(), measures),
                new StatedElsewhereCheck(sample.store(), measures));
        assertThat(checks.stream().flatMap(check -> check.check(sample.scope()).stream()))
                .singleElement()
                .extracting(Finding::statement)
                .asString()
                .startsWith("Cargo distributed: 204,432, but at most 200,000 was planned");
    }

    @Test
    void printsPropertyByGroup() {
        assertThat(PrintedTable.rows((Table) new SupplySection(sample.store())
                        .part(sample.scope(), "property")
                        .get(0)))
                .last()
                .isEqualTo("Total|1 369|9 380.0");
    }

    @Test
    void marksOnItsPagesThatSingleRowsAreReconstructed() {
        assertThat(Stream.of(new PropertyView(sample.store()), new AcquisitionView(sample.store()))
                        .map(view -> view.blocks(sample.scope())))
                .allSatisfy(blocks -> assertThat(blocks)
                        .filteredOn(Notice.class::isInstance)
                        .extracting(block -> ((Notice) block).kind())
                        .containsExactly(Notice.Kind.RECONSTRUCTED));
    }
}
