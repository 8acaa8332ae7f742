package org.missionbench.fuel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.variance.VarianceFactor;
import org.missionbench.kernel.Money;

/** Litres from kilograms, emissions with the factor of the day, parts of a variance to the cent. */
class FuelFiguresTest {

    @TempDir
    Path folder;

    private OwnRows rows;

    @BeforeEach
    void opens() {
        rows = OwnRows.withTanks(folder)
                .put(
                        ChecksTest.factor("diesel", "2023-07-01"),
                        ChecksTest.factor("gas", "2023-07-01"),
                        OwnRows.receipt("D1", "2023-07-03", "1000", "1100.01"),
                        OwnRows.receipt("D2", "2023-07-04", "500", null),
                        OwnRows.issue("S1", "2023-07-10", "500"),
                        OwnRows.issue("S2", "2024-01-10", "300"),
                        OwnRows.gas("S3", "2023-07-10", "54"));
    }

    @AfterEach
    void closes() {
        rows.close();
    }

    @Test
    void countsLitresByPurposeWithItsParts() {
        assertThat(OwnRows.texts(rows.store(), OwnRows.SCOPE))
                .containsEntry("fuel.litres.total", "900 litre")
                .containsEntry("fuel.litres.roads", "800 litre")
                .containsEntry("fuel.litres.roads.diesel", "800 litre")
                .containsEntry("fuel.litres.camps", "100 litre")
                .containsEntry("fuel.litres.heat.gas", "100 litre")
                .containsEntry("fuel.litres.power", "0 litre")
                .containsEntry("fuel.locations", "1 location");
    }

    @Test
    void appliesTheFactorThatWasValidOnTheDayAndItsLatestVersion() {
        assertThat(texts())
                .containsEntry("fuel.emissions.diesel", "2000 kg CO2e")
                .containsEntry("fuel.emissions.gas", "135 kg CO2e")
                .containsEntry("fuel.emissions.total", "2135 kg CO2e");
        rows.put(factor(1, "3.00000"), factor(2, "2.00000"));
        assertThat(texts()).containsEntry("fuel.emissions.diesel", "1850 kg CO2e");
    }

    @Test
    void explainsVolumeAndPriceToTheCent() {
        rows.put(
                new PlannedFuel("roads", "diesel", OwnRows.decimal("1000"), new BigDecimal("1.2345"), Basis.RECORDED),
                new PlannedFuel("heat", "gas", OwnRows.decimal("10"), null, Basis.RECORDED));
        List<VarianceFactor> factors = new FuelCostExplainer(rows.store()).explain(OwnRows.SCOPE, "transport");
        assertThat(factors)
                .containsExactly(
                        new VarianceFactor(VarianceFactor.Kind.VOLUME, "Litres of fuel: Roads", Money.usdCents(24690)),
                        new VarianceFactor(VarianceFactor.Kind.PRICE, "Price of fuel: Roads", Money.usdCents(10759)));
        assertThat(Money.usdCents(123450 - 88001)).isEqualTo(Money.usdCents(24690 + 10759));
        assertThat(new FuelCostExplainer(rows.store()).explain(OwnRows.SCOPE, "buildings"))
                .isEmpty();
    }

    @Test
    void knowsWhatNobodyHadPlanned() {
        assertThat(new FuelCostExplainer(rows.store()).explain(OwnRows.SCOPE, "transport"))
                .containsExactly(new VarianceFactor(
                        VarianceFactor.Kind.UNPLANNED, "Fuel nobody had planned: Roads", Money.usdCents(-88001)));
    }

    @Test
    void hasNothingToSayWithoutRows() {
        try (OwnRows none = OwnRows.empty(folder.resolve("none"))) {
            assertThat(OwnRows.texts(none.store(), OwnRows.SCOPE)).isEmpty();
            assertThat(ChecksTest.findings(none.store(), OwnRows.SCOPE)).isEmpty();
            assertThat(new FuelBalanceView(none.store()).blocks(OwnRows.SCOPE)).isEmpty();
            assertThat(new UnusualEventsView(none.store()).blocks(OwnRows.SCOPE))
                    .isEmpty();
            assertThat(new ConsumptionView(none.store()).blocks(OwnRows.SCOPE)).isEmpty();
            assertThat(new ConsumptionSection(none.store()).blocks(OwnRows.SCOPE))
                    .isEmpty();
            assertThat(new FuelTile(none.store()).tile(OwnRows.SCOPE)).isEmpty();
        }
    }

    private java.util.TreeMap<String, String> texts() {
        return OwnRows.texts(rows.store(), OwnRows.SCOPE);
    }

    private static EmissionFactor factor(long version, String factor) {
        return new EmissionFactor(
                "diesel",
                1,
                LocalDate.parse("2024-01-01"),
                version,
                new BigDecimal(factor),
                OwnRows.decimal("4"),
                "a newer handbook");
    }
}
