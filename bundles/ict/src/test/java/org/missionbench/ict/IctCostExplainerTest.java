package org.missionbench.ict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.variance.VarianceFactor;
import org.missionbench.kernel.Money;

class IctCostExplainerTest {

    @TempDir
    Path folder;

    @Test
    void takesAPlannedCostApartIntoQuantityAndPriceToTheCent() {
        try (OwnRows rows = OwnRows.empty(folder)
                .put(
                        OwnRows.plan("phones", "3.00", "100.00"),
                        OwnRows.cost("B-1", "phones", "2023-08-01", "1.00", "30.00"),
                        OwnRows.cost("B-2", "phones", "2024-06-30", "1.00", "40.01"),
                        OwnRows.cost("B-3", "phones", "2024-07-01", "1.00", "40.01"))) {
            assertThat(new IctCostExplainer(rows.store()).explain(OwnRows.SCOPE, "technology"))
                    .containsExactly(
                            new VarianceFactor(VarianceFactor.Kind.VOLUME, "Title", Money.usdCents(33_33)),
                            new VarianceFactor(
                                    VarianceFactor.Kind.PRICE, "Title, cost of each unit", Money.usdCents(-3_34)));
        }
    }

    @Test
    void callsUnplannedWhatNobodyHadBudgetedFor() {
        try (OwnRows rows = OwnRows.empty(folder)
                .put(
                        OwnRows.plan("switches", "0.00", "0.00"),
                        OwnRows.cost("B-1", "switches", "2023-08-01", "1.00", "30.00"))) {
            assertThat(new IctCostExplainer(rows.store()).explain(OwnRows.SCOPE, "technology"))
                    .containsExactly(
                            new VarianceFactor(VarianceFactor.Kind.UNPLANNED, "Title", Money.usdCents(-30_00)));
            assertThat(MeasuredFigures.of(rows.store(), OwnRows.SCOPE)
                            .printed("ict.variance-explained.switches.unplanned"))
                    .isEqualTo("-30.00");
        }
    }

    @Test
    void knowsNothingOfOtherClasses() {
        try (OwnRows rows = OwnRows.empty(folder).put(OwnRows.plan("phones", "1.00", "10.00"))) {
            assertThat(new IctCostExplainer(rows.store()).explain(OwnRows.SCOPE, "travel"))
                    .isEmpty();
        }
    }
}
