package org.missionbench.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.variance.VarianceFactor;
import org.missionbench.kernel.Money;

/** 10 authorized, 9 in post for 12 months at $1,000 each, half of it in a currency that fell by a fifth. */
class StaffCostExplainerTest {

    @TempDir
    Path folder;

    @Test
    void putsAnAmountToVacancyRateScaleAndPostAdjustment() {
        try (OwnRows rows = police()) {
            List<VarianceFactor> factors = new StaffCostExplainer(rows.store()).explain(OwnRows.SCOPE, "police");
            assertThat(factors)
                    .containsExactly(
                            factor(VarianceFactor.Kind.VACANCY, "More vacancies than budgeted, Police", 6_000_00),
                            factor(VarianceFactor.Kind.EXCHANGE_RATE, "EUR weaker than budgeted, Police", 10_800_00),
                            factor(
                                    VarianceFactor.Kind.SALARY_SCALE,
                                    "Salary scale of 2024-01 in Town, Police",
                                    -2_430_00),
                            factor(
                                    VarianceFactor.Kind.SALARY_SCALE,
                                    "Higher post adjustment multiplier, Police",
                                    -1_080_00));
        }
    }

    @Test
    void countsAStrengthBelowTheBudgetedOneAsVolume() {
        try (OwnRows rows = police().put(new BudgetedStrength("police", 12, "A/1"))) {
            assertThat(new StaffCostExplainer(rows.store()).explain(OwnRows.SCOPE, "police"))
                    .contains(factor(VarianceFactor.Kind.VOLUME, "Lower strength than budgeted, Police", 22_800_00));
        }
    }

    @Test
    void measuresEachPartWithItsFormula() {
        try (OwnRows rows = police()) {
            MeasuredFigures measured = MeasuredFigures.of(rows.store(), OwnRows.SCOPE);
            assertThat(measured.printed("staffing.variance-explained.police.vacancy"))
                    .isEqualTo("6000.00");
            assertThat(measured.printed("staffing.variance-explained.police.salary-scale-town-2024-01"))
                    .isEqualTo("-2430.00");
            assertThat(measured.method("staffing.variance-explained.police.exchange-rate"))
                    .contains("1 - budgeted rate / actual rate");
        }
    }

    @Test
    void knowsNothingOfOtherClassesNorWithoutCosts() {
        try (OwnRows rows = police().put(OwnRows.line("observers", "Observers", 20, null))
                .everyMonth("observers", 5, null, 4, null)) {
            assertThat(new StaffCostExplainer(rows.store()).explain(OwnRows.SCOPE, "travel"))
                    .isEmpty();
            assertThat(new StaffCostExplainer(rows.store()).explain(OwnRows.SCOPE, "observers"))
                    .isEmpty();
        }
    }

    private OwnRows police() {
        return OwnRows.empty(folder)
                .put(
                        OwnRows.line("police", "Police", 10, null),
                        new BudgetedStrength("police", 10, "A/1"),
                        new BudgetedVacancyRate("police", new BigDecimal("5.000"), "A/1"),
                        new PersonMonthCost(
                                "police", Money.usdThousands("1"), "EUR", new BigDecimal("50.000"), Basis.RECORDED),
                        new StaffCostRate("EUR", new BigDecimal("0.800000"), new BigDecimal("1.000000"), "A/1"),
                        new SalaryIncrement(
                                "police",
                                "Town",
                                YearMonth.parse("2024-01"),
                                new BigDecimal("10.000"),
                                new BigDecimal("50.000"),
                                Basis.RECORDED,
                                "A/1"),
                        new PostAdjustment(
                                "police",
                                new BigDecimal("31.700"),
                                new BigDecimal("34.200"),
                                new BigDecimal("40.000"),
                                Basis.RECORDED,
                                "A/1"))
                .everyMonth("police", 10, null, 9, null);
    }

    private static VarianceFactor factor(VarianceFactor.Kind kind, String title, long cents) {
        return new VarianceFactor(kind, title, Money.usdCents(cents));
    }
}
