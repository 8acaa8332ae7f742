package org.missionbench.facilities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.variance.VarianceFactor;
import org.missionbench.kernel.Money;

class FacilityCostExplainerTest {

    @TempDir
    Path folder;

    @Test
    void takesACostApartIntoQuantityAndPriceToTheCent() {
        try (OwnRows rows = OwnRows.estate(folder)
                .put(OwnRows.plan("rent", "3.00", "100.00"), OwnRows.bill("1", "2023-08-31", "2.00", "70.01"))) {
            assertThat(explained(rows))
                    .containsExactly(
                            new VarianceFactor(VarianceFactor.Kind.VOLUME, "Title", Money.usdCents(33_33)),
                            new VarianceFactor(
                                    VarianceFactor.Kind.PRICE, "Title, cost of each month", Money.usdCents(-3_34)));
        }
    }

    @Test
    void callsUnplannedWhatNobodyHadBudgetedFor() {
        try (OwnRows rows = OwnRows.estate(folder)
                .put(OwnRows.plan("rent", "0.00", "0.00"), OwnRows.bill("1", "2023-08-31", "1.00", "70.01"))) {
            assertThat(explained(rows))
                    .containsExactly(
                            new VarianceFactor(VarianceFactor.Kind.UNPLANNED, "Title", Money.usdCents(-70_01)));
        }
    }

    @Test
    void leavesBillsOfOtherPeriodsAndOtherClassesAlone() {
        try (OwnRows rows = OwnRows.estate(folder)
                .put(OwnRows.plan("rent", "2.00", "100.00"), OwnRows.bill("1", "2023-06-30", "2.00", "70.01"))) {
            assertThat(explained(rows))
                    .containsExactly(new VarianceFactor(VarianceFactor.Kind.VOLUME, "Title", Money.usdCents(100_00)));
            assertThat(new FacilityCostExplainer(rows.store()).explain(OwnRows.SCOPE, "travel"))
                    .isEmpty();
        }
    }

    private static List<VarianceFactor> explained(OwnRows rows) {
        return new FacilityCostExplainer(rows.store()).explain(OwnRows.SCOPE, "facilities");
    }
}
