package org.missionbench.vehicles;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.variance.VarianceFactor;
import org.missionbench.kernel.Money;

class VehicleCostExplainerTest {

    @TempDir
    Path folder;

    @Test
    void takesMaintenanceApartIntoKilometresAndTheCostOfEachToTheCent() {
        try (OwnRows rows = OwnRows.fleet(folder)
                .put(
                        plan("maintenance", CostPlan.From.MAINTENANCE, null, "3.00", "100.00"),
                        OwnRows.trip("1", "C-1", "2023-08-01", "2.0"),
                        OwnRows.job("1", "C-1", "2023-09-01", "2023-09-10", WorkshopJob.Kind.REPAIR, "70.01"))) {
            assertThat(new VehicleCostExplainer(rows.store()).explain(OwnRows.SCOPE, "transport"))
                    .containsExactly(
                            factor(VarianceFactor.Kind.VOLUME, "Title", 33_33),
                            factor(VarianceFactor.Kind.PRICE, "Title, cost of each unit", -3_34));
        }
    }

    @Test
    void callsUnplannedWhatNobodyHadBudgetedFor() {
        try (OwnRows rows = OwnRows.fleet(folder)
                .put(
                        plan("cars", CostPlan.From.ACQUISITION, "cars", "0.00", "0.00"),
                        order("PO-1", "cars", "2023-12-08"),
                        order("PO-2", "trucks", "2023-12-08"),
                        order("PO-3", "cars", "2023-06-30"))) {
            assertThat(new VehicleCostExplainer(rows.store()).explain(OwnRows.SCOPE, "transport"))
                    .containsExactly(factor(VarianceFactor.Kind.UNPLANNED, "Title", -30_000_00));
            assertThat(MeasuredFigures.of(rows.store(), OwnRows.SCOPE)
                            .printed("vehicles.variance-explained.cars.unplanned"))
                    .isEqualTo("-30000.00");
        }
    }

    @Test
    void countsOrdersOfThePartsOfAType() {
        try (OwnRows rows = OwnRows.fleet(folder)
                .put(
                        plan("other", CostPlan.From.ACQUISITION, "other", "2.00", "60000.00"),
                        order("PO-2", "trucks", "2023-12-08"))) {
            assertThat(new VehicleCostExplainer(rows.store()).explain(OwnRows.SCOPE, "transport"))
                    .containsExactly(factor(VarianceFactor.Kind.VOLUME, "Title", 30_000_00));
        }
    }

    @Test
    void knowsNothingOfOtherClasses() {
        try (OwnRows rows =
                OwnRows.fleet(folder).put(plan("cars", CostPlan.From.ACQUISITION, "cars", "1.00", "10.00"))) {
            assertThat(new VehicleCostExplainer(rows.store()).explain(OwnRows.SCOPE, "travel"))
                    .isEmpty();
        }
    }

    private static CostPlan plan(String code, CostPlan.From from, @Nullable String type, String quantity, String cost) {
        return new CostPlan(
                code,
                "Title",
                "transport",
                "line",
                from,
                type,
                "unit",
                new BigDecimal(quantity),
                Money.of(Money.usd(), new BigDecimal(cost)),
                null,
                null,
                VarianceFactor.Kind.VOLUME,
                "A/1",
                Basis.RECORDED);
    }

    private static Purchase order(String number, String type, String ordered) {
        return new Purchase(
                number, type, "Vehicle", 1, Money.usdThousands("30"), OwnRows.day(ordered), null, Basis.RECORDED);
    }

    private static VarianceFactor factor(VarianceFactor.Kind kind, String title, long cents) {
        return new VarianceFactor(kind, title, Money.usdCents(cents));
    }
}
