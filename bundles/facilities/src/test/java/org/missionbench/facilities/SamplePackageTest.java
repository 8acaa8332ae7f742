package org.missionbench.facilities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.contracts.variance.SubsidiaryLedger;
import org.missionbench.contracts.variance.VarianceFactor;
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
    void countsThePlannedNumbersOfTheFacilityOutputs() {
        assertThat(
                        values(
                                "premises.planned premises-locations.planned projects.planned generators.planned plants.wells.planned plants.wastewater-plants.planned plant-locations.planned service-sites.waste.planned service-sites.cleaning.planned"))
                .containsExactly(
                        "14 site",
                        "5 location",
                        "5 project",
                        "14 generator",
                        "8 plant",
                        "2 plant",
                        "2 location",
                        "4 site",
                        "4 site");
    }

    @Test
    void countsTheCompletedNumbersOfTheFacilityOutputs() {
        assertThat(
                        values(
                                "premises premises-locations leases-ended projects.completed projects.postponed generators generator-locations plants.wells plants.wastewater-plants plant-locations service-sites.waste service-sites.cleaning"))
                .containsExactly(
                        "13 site",
                        "5 location",
                        "1 site",
                        "4 project",
                        "1 project",
                        "14 generator",
                        "5 location",
                        "8 plant",
                        "2 plant",
                        "2 location",
                        "4 site",
                        "4 site");
    }

    @Test
    void addsUpWasteToThePublishedQuantities() {
        assertThat(values("waste.drugs-solid waste.drugs-liquid waste.medical waste.chemicals waste.battery-cells"))
                .containsExactly("103 kilogram", "134 litre", "467 kilogram", "2333 kilogram", "2107 kilogram");
    }

    @Test
    void reachesThePublishedScores() {
        assertThat(values("score.environment score-most.environment score-rate.occupational-safety"))
                .containsExactly("88 point", "100 point", "100 per cent");
    }

    @Test
    void burnsInGeneratorsTheDieselOfTheFuelOutput() {
        assertThat(values("generator-litres")).containsExactly("72984 litre");
    }

    @Test
    void findsOnlyTheBuildingThatTheNumberOfCompletedProjectsLeavesOut() {
        Measures measures = scope -> MeasuredFigures.of(sample.store(), scope).sorted();
        List<ConsistencyCheck> checks = List.of(
                new StatedElsewhereCheck(sample.store(), measures),
                new NothingAfterLeavingCheck(sample.store()),
                new PlannedServicesProvidedCheck(sample.store()),
                new ContractsCoverServicesCheck(sample.store()),
                new ContractsWithinCeilingCheck(sample.store()),
                new GeneratorHoursCheck(sample.store()),
                new GeneratorLitresCheck(sample.store()),
                new HazardousWasteTracedCheck(sample.store()),
                new ProjectsWithinBudgetCheck(sample.store()),
                new ProjectDatesAgreeCheck(sample.store()),
                new CompletedProjectsPlannedCheck(sample.store()),
                new ScorecardsAddUpCheck(sample.store()),
                new DatesInPeriodCheck(sample.store()));
        assertThat(checks.stream().flatMap(check -> check.check(sample.scope()).stream()))
                .extracting(Finding::rule, Finding::statement)
                .containsExactly(
                        tuple(
                                "facilities/completed-projects-planned",
                                "facility-project, office-building: 'Sustainable office building, Mitrovica Regional Office' was finished on 2022-05-27, but is not among the planned projects, of which 4 were completed; say in the report that it is not counted, or plan it"));
    }

    @Test
    void explainsWithRentAndAPostponedProjectToTheCent() {
        List<VarianceFactor> factors =
                new FacilityCostExplainer(sample.store()).explain(sample.scope(), "facilities-and-infrastructure");
        assertThat(factors)
                .contains(
                        new VarianceFactor(
                                VarianceFactor.Kind.TIMING, "Interior painting comes later", Money.usdCents(14_800_00)),
                        new VarianceFactor(
                                VarianceFactor.Kind.VOLUME, "Rent of the residence", Money.usdCents(33_600_00)));
        assertThat(factors.stream()
                        .flatMap(factor -> factor.value().stream())
                        .reduce(Money.zero(Money.usd()), Money::plus))
                .isEqualTo(Money.usdCents(43_235_56));
    }

    @Test
    void keepsBillsAsTheLedgerKeepsItsLines() {
        Map<String, Money> byLine = new FacilityLedger(sample.store())
                .entries(sample.scope()).stream()
                        .collect(Collectors.toMap(
                                SubsidiaryLedger.Entry::budgetLine,
                                SubsidiaryLedger.Entry::amount,
                                Money::plus,
                                TreeMap::new));
        assertThat(byLine)
                .containsExactly(
                        Map.entry("construction", Money.usdCents(116_847_32)),
                        Map.entry("maintenance-services", Money.usdCents(718_813_66)),
                        Map.entry("rental-of-premises", Money.usdCents(437_293_46)),
                        Map.entry("safety-and-security", Money.usdCents(205_416_21)),
                        Map.entry("security-services", Money.usdCents(133_293_49)),
                        Map.entry("utilities", Money.usdCents(456_720_19)));
    }

    @Test
    void marksOnItsPagesThatSingleRowsAreReconstructed() {
        assertThat(Stream.of(
                        new PremisesView(sample.store()).blocks(sample.scope()),
                        new WorksView(sample.store()).blocks(sample.scope()),
                        new EnvironmentView(sample.store()).blocks(sample.scope()),
                        new PremisesSection(sample.store()).blocks(sample.scope()),
                        new EnvironmentSection(sample.store()).blocks(sample.scope())))
                .allSatisfy(blocks -> assertThat(blocks).endsWith(Reconstruction.NOTICE));
    }

    @Test
    void printsTheScorecardByItem() {
        assertThat(sample.table(new EnvironmentSection(sample.store())))
                .containsExactly(
                        "Energy|25.0|19.0",
                        "Water and wastewater|20.0|18.0",
                        "Waste|20.0|18.0",
                        "Wider impact|15.0|14.0",
                        "Environmental management system|20.0|19.0",
                        "Total|100.0|88.0");
    }

    private Stream<String> values(String keys) {
        MeasuredFigures measured = MeasuredFigures.of(sample.store(), sample.scope());
        return Stream.of(keys.split(" ")).map(measured::value);
    }
}
