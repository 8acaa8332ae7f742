package org.missionbench.fuel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.content.Chart;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.variance.VarianceFactor;
import org.missionbench.kernel.MissionPeriod;
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
        store = StandaloneStore.open(folder.resolve("test.db"), List.of(new PlatformDatasets(), new FuelDatasets()));
        Path absolute = PACKAGE.toAbsolutePath();
        CommandOutcome outcome = new ImportCommand(store)
                .run(
                        new Arguments(
                                Map.of("path", absolute.toString(), "skip-unknown", "true", "edited", "true"),
                                absolute),
                        Progress.NONE);
        assertThat(outcome.status()).as(outcome.parts().toString()).isEqualTo(CommandOutcome.Status.DONE);
        scope = store.missionPeriods().iterator().next();
    }

    @AfterEach
    void closes() {
        store.close();
    }

    @Test
    void givesThePlannedAndActualLitresOfTheDocument() {
        assertThat(OwnRows.texts(store, scope))
                .containsEntry("fuel.planned.total", "216002 litre")
                .containsEntry("fuel.planned.ground-transportation", "84992 litre")
                .containsEntry("fuel.planned.generators", "68010 litre")
                .containsEntry("fuel.planned.heating", "63000 litre")
                .containsEntry("fuel.locations.planned", "9 location")
                .containsEntry("fuel.litres.ground-transportation", "45780 litre")
                .containsEntry("fuel.litres.ground-transportation.diesel", "30908 litre")
                .containsEntry("fuel.litres.ground-transportation.petrol", "14872 litre")
                .containsEntry("fuel.litres.generators.diesel", "72984 litre")
                .containsEntry("fuel.litres.heating.liquefied-petroleum-gas", "72902 litre")
                .containsEntry("fuel.litres.lubrication.oil", "60 litre")
                .containsEntry("fuel.stated.total", "192267 litre")
                .containsEntry("fuel.stated.facilities", "146487 litre");
    }

    @Test
    void findsTheLitresThatDoNotAddUpAndNothingElse() {
        assertThat(ChecksTest.findings(store, scope))
                .extracting(Finding::statement)
                .containsExactly(
                        "fuel-stated, facilities: A/77/589, component 2, outputs states 146,487 litres for Generators and other facilities, with gas, but its parts 72,984 + 72,902 add up to 145,886; 601 litres are unaccounted for: correct the whole or a part",
                        "fuel-stated, facilities: A/77/589, component 2, outputs states 146,487 litres for Generators and other facilities, with gas, but the issues add up to 145,886, a difference of 601; correct the statement or enter the slips that are missing",
                        "fuel-stated, total: A/77/589, component 2, outputs states 192,267 litres for Fuel, but the issues add up to 191,666 (and 60 of products that do not count as fuel), a difference of 601; correct the statement or enter the slips that are missing");
    }

    @Test
    void balancesEveryTankAndShowsTwelveMonths() {
        var blocks = new FuelBalanceView(store).blocks(scope);
        assertThat(((Table) blocks.get(0)).rows()).hasSize(13);
        assertThat(((Chart) blocks.get(1)).categories()).hasSize(12);
        assertThat(PrintedTable.rows((Table) blocks.get(2)))
                .containsExactly(
                        "Ground transportation|84 992|45 780|39 212",
                        "Generators|68 010|72 984|(4 974)",
                        "Heating|63 000|72 902|(9 902)",
                        "Total|216 002|191 666|24 336");
    }

    @Test
    void explainsPartsOfTheVariancesOfBothClasses() {
        FuelCostExplainer explainer = new FuelCostExplainer(store);
        assertThat(explainer.explain(scope, "ground-transportation"))
                .extracting(VarianceFactor::kind)
                .contains(VarianceFactor.Kind.VOLUME, VarianceFactor.Kind.PRICE);
        assertThat(explainer.explain(scope, "facilities-and-infrastructure")).hasSize(4);
        assertThat(explainer.explain(scope, "official-travel")).isEmpty();
    }
}
