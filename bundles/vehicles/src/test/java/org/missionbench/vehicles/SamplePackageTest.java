package org.missionbench.vehicles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
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
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.contracts.variance.SubsidiaryLedger;
import org.missionbench.contracts.variance.VarianceFactor;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.Money;

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
    void printsHoldingsAndEstablishmentOfTheVehicleOutput() {
        assertThat(sample.table(new FleetSection(sample.store())))
                .containsExactly(
                        "Light passenger vehicles|50|53|3|11",
                        "Special-purpose vehicles|11|11|–|–",
                        "Ambulances|2|2|–|–",
                        "Armoured vehicles|5|5|–|–",
                        "Other specialized vehicles, trailers and attachments|8|8|–|–",
                        "Material handling vehicles|–|4|–|–",
                        "Trailers|–|1|–|–",
                        "Vehicle attachments|–|3|–|–",
                        "Total|76|79|3|11");
    }

    @Test
    void measuresWorkshopsAndHybridVehicles() {
        MeasuredFigures measured = MeasuredFigures.of(sample.store(), sample.scope());
        assertThat(measured.printed("vehicles.planned-workshops")).isEqualTo("4");
        assertThat(measured.printed("vehicles.planned-workshop-locations")).isEqualTo("3");
        assertThat(measured.printed("vehicles.replaced-by-hybrid")).isEqualTo("3");
        assertThat(measured.printed("vehicles.hybrid-arrived")).isEqualTo("3");
        assertThat(measured.printed("vehicles.total.2021-07")).isEqualTo("79");
        assertThat(measured.printed("vehicles.maintenance-cost")).isEqualTo("83175.25");
    }

    @Test
    void findsOnlyTheRemarkThatStatesOneReplacedVehicleWhereTheTextStatesThree() {
        List<ConsistencyCheck> checks = List.of(
                new StatedElsewhereCheck(sample.store(), measures()),
                new HoldingsWithinEstablishmentCheck(sample.store()),
                new PartsOfTypesAddUpCheck(sample.store()),
                new OdometerNeverGoesBackCheck(sample.store()),
                new JobsDoNotOverlapCheck(sample.store()),
                new WrittenOffNotUsedCheck(sample.store()),
                new PlannedServiceInTimeCheck(sample.store()),
                new ReplacedVehiclesLeaveServiceCheck(sample.store()),
                new DatesInPeriodCheck(sample.store()));
        assertThat(checks.stream().flatMap(check -> check.check(sample.scope()).stream()))
                .singleElement()
                .extracting(Finding::statement)
                .asString()
                .startsWith("Vehicles replaced by hybrid ones: the rows give 3, but A/77/589, section II.E")
                .contains("states 1");
    }

    @Test
    void explainsGroundTransportationToTheCent() {
        assertThat(new VehicleCostExplainer(sample.store())
                        .explain(sample.scope(), "ground-transportation").stream()
                                .flatMap(factor -> factor.value().stream())
                                .reduce(Money.zero(Money.usd()), Money::plus))
                .isEqualTo(Money.usdCents(-89_442_96));
        assertThat(new VehicleCostExplainer(sample.store()).explain(sample.scope(), "ground-transportation"))
                .contains(
                        new VarianceFactor(
                                VarianceFactor.Kind.UNPLANNED,
                                "Hybrid vehicles in place of standard ones",
                                Money.usdCents(-92_366_05)),
                        new VarianceFactor(
                                VarianceFactor.Kind.UNPLANNED, "Forklift replaced", Money.usdCents(-37_701_66)));
    }

    @Test
    void keepsPurchasesAndMaintenanceAsTheLedgerDoes() {
        assertThat(new VehicleLedger(sample.store()).entries(sample.scope()))
                .extracting(SubsidiaryLedger.Entry::budgetLine, SubsidiaryLedger.Entry::amount)
                .containsExactly(
                        tuple("acquisition-of-vehicles", Money.usdCents(37_701_66)),
                        tuple("acquisition-of-vehicles", Money.usdCents(92_366_05)),
                        tuple("repairs-and-maintenance-of-vehicles", Money.usdCents(83_175_25)));
    }

    @Test
    void marksOnItsPagesThatSingleVehiclesAndJobsAreReconstructed() {
        assertThat(Stream.of(new FleetView(sample.store()), new WorkshopView(sample.store()))
                        .map(view -> view.blocks(sample.scope())))
                .allSatisfy(blocks -> assertThat(blocks)
                        .filteredOn(Notice.class::isInstance)
                        .extracting(block -> ((Notice) block).kind())
                        .containsExactly(Notice.Kind.RECONSTRUCTED));
    }

    @Test
    void saysUnderTheTableWhyMoreVehiclesAreKept() {
        Table table =
                (Table) new FleetSection(sample.store()).blocks(sample.scope()).get(0);
        assertThat(table.notes().get("a")).contains("Vehicle Establishment Committee of March 2021");
    }

    private Measures measures() {
        return scope -> {
            TreeMap<MeasureKey, Measure> all = new TreeMap<>();
            MeasuredFigures.of(sample.store(), scope)
                    .byKey()
                    .values()
                    .forEach(measure -> all.put(measure.key(), measure));
            return all;
        };
    }
}
