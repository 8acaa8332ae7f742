package org.missionbench.ict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.contracts.variance.SubsidiaryLedger;
import org.missionbench.contracts.view.WorkbenchView;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.Money;

/** The published figures come out of the rows of the sample package. */
class SamplePackageTest {

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private DataPackage sample;

    @BeforeEach
    void imports() throws CommandRefused {
        sample = DataPackage.imported(Path.of("../../config/packages/unmik-2021-22"), folder);
    }

    @AfterEach
    void closes() {
        sample.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ict.planned.handheld-radios,366",
        "ict.holding.handheld-radios,366",
        "ict.planned.mobile-radios,75",
        "ict.holding.mobile-radios,75",
        "ict.planned.base-stations,15",
        "ict.holding.base-stations,15",
        "ict.planned.satellite-terminals,2",
        "ict.holding.satellite-terminals,2",
        "ict.planned.telephone-exchanges,2",
        "ict.holding.telephone-exchanges,0",
        "ict.withdrawn.telephone-exchanges,2",
        "ict.planned.microwave-links,20",
        "ict.holding.microwave-links,20",
        "ict.planned-service-plans.satellite,1",
        "ict.service-plans.satellite,1",
        "ict.planned-service-plans.mobile-phone,12",
        "ict.service-plans.mobile-phone,12",
        "ict.planned.computing-devices.end-users,366",
        "ict.planned.computing-devices.common-services,84",
        "ict.holding.computing-devices,389",
        "ict.beyond.computing-devices.end-users,23",
        "ict.planned.printers,58",
        "ict.holding.printers,65",
        "ict.beyond.printers,7",
        "ict.users.planned,366",
        "ict.users.served,366",
        "ict.planned-networks,17",
        "ict.networks,17",
        "ict.planned-network-locations,8",
        "ict.network-locations,8",
        "ict.planned-products.maps,5",
        "ict.products.maps,5",
        "ict.planned-resolved-in-time,85.0",
        "ict.resolved-in-time,94.0"
    })
    void givesThePublishedFigure(String key, String printed) {
        assertThat(MeasuredFigures.of(sample.store(), sample.scope()).printed(key))
                .isEqualTo(printed);
    }

    @Test
    void findsTheContradictionsOfTheDocumentAndNothingElse() {
        List<ConsistencyCheck> checks = List.of(
                new HoldingsWithinEntitlementCheck(sample.store()),
                new ExcessFollowsFromHoldingsCheck(sample.store()),
                new StatedElsewhereCheck(sample.store(), measures()),
                new WrittenOffLeavesServiceCheck(sample.store()),
                new WriteOffsAreDoneInTimeCheck(sample.store()),
                new PastLifeIsPlannedCheck(sample.store()),
                new HoursFitTheClockCheck(sample.store()),
                new DatesInPeriodCheck(sample.store()));
        assertThat(checks.stream()
                        .flatMap(check -> check.check(sample.scope()).stream())
                        .map(Finding::statement))
                .satisfiesExactly(
                        devices -> assertThat(devices)
                                .startsWith(
                                        "Computing devices: 23 are reported beyond the entitlement, but 389 held less 450 (Connectivity and common services 84, End users 366) is -61"),
                        users -> assertThat(users)
                                .startsWith("Users served: the rows give 366, but A/77/589, para. 45 states 353"));
    }

    @Test
    void explainsTechnologyToTheCentButForTheProjectRecordedThere() {
        // the variance of the class is -123,700.00, of which -60,000.00 are a programmatic project
        assertThat(new IctCostExplainer(sample.store())
                        .explain(sample.scope(), "communications-and-information-technology").stream()
                                .flatMap(factor -> factor.value().stream())
                                .reduce(Money.zero(Money.usd()), Money::plus))
                .isEqualTo(Money.usdCents(-63_700_00));
    }

    @Test
    void keepsOrdersAndBillsAsTheLedgerDoes() {
        assertThat(new IctLedger(sample.store())
                        .entries(sample.scope()).stream()
                                .filter(entry -> entry.budgetLine().equals("technology-equipment"))
                                .map(SubsidiaryLedger.Entry::amount)
                                .reduce(Money.zero(Money.usd()), Money::plus))
                .isEqualTo(Money.usdCents(783_539_14));
    }

    @Test
    void saysUnderTheTableWhyMoreIsHeld() {
        Table table = (Table)
                new EquipmentSection(sample.store()).blocks(sample.scope()).get(0);
        assertThat(PrintedTable.rows(table))
                .contains(
                        "Computing devices|450|450|389|–|–", "Printers|58|58|65|7|–", "Telephone exchanges|2|2|–|–|2");
        assertThat(table.notes().get("b")).startsWith("7: Printers beyond their life expectancy");
    }

    @Test
    void showsIncidentsByCriticality() {
        assertThat(sample.table(new IncidentSection(sample.store())))
                .containsExactly(
                        "High (4 hours)|96|96|88|8|–|91.7",
                        "Medium (16 hours)|385|384|359|25|1|93.5",
                        "Low (40 hours)|722|720|681|39|3|94.6",
                        "Request (no target)|91|–|–|–|–|–",
                        "Total|1 294|1 200|1 128|72|4|94.0");
    }

    @Test
    void marksOnItsPagesWhatIsReconstructed() {
        assertThat(Stream.<WorkbenchView>of(new EquipmentView(sample.store()), new ServiceDeskView(sample.store()))
                        .map(view -> view.blocks(sample.scope())))
                .allSatisfy(blocks -> assertThat(blocks)
                        .filteredOn(Notice.class::isInstance)
                        .extracting(block -> ((Notice) block).kind())
                        .containsExactly(Notice.Kind.RECONSTRUCTED));
    }

    @Test
    void opensARealMeasureBehindEveryFigureOfItsPages() {
        MeasuredFigures measured = MeasuredFigures.of(sample.store(), sample.scope());
        List<WorkbenchView> views = List.of(
                new EquipmentView(sample.store()),
                new ServiceDeskView(sample.store()),
                new ConnectionsView(sample.store()));
        for (WorkbenchView view : views) {
            for (Block block : view.blocks(sample.scope())) {
                if (block instanceof Table table) {
                    assertThat(PrintedTable.measures(table)).allMatch(key -> measured.has(key.key()));
                }
            }
        }
        assertThat(new IncidentTile(sample.store())
                        .tile(sample.scope())
                        .orElseThrow()
                        .comparison())
                .isEqualTo(new MeasureKey("ict.planned-resolved-in-time"));
        assertThat(measured.has(new EquipmentTile(sample.store())
                        .tile(sample.scope())
                        .orElseThrow()
                        .figure()
                        .key()))
                .isTrue();
    }

    private Measures measures() {
        return scope -> {
            TreeMap<MeasureKey, Measure> all = new TreeMap<>();
            MeasuredFigures.of(sample.store(), scope).byKey().values().forEach(own -> all.put(own.key(), own));
            return all;
        };
    }
}
