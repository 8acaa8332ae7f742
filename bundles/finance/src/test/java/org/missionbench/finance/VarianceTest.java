package org.missionbench.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.missionbench.contracts.variance.VarianceFactor;
import org.missionbench.kernel.Money;

class VarianceTest {

    private static final VarianceThreshold THRESHOLD =
            new VarianceThreshold("variance", new BigDecimal("5.0"), Money.usdThousands("100"));

    @ParameterizedTest
    @CsvSource({
        "357.3, 77.6, true",
        "11400.7, 463.6, true",
        "2784.5, 108.0, true",
        "890.5, -63.5, true",
        "38.1, -3.9, true",
        "20177.4, -16.7, false",
        "65.8, -2.1, false",
        "2732.2, 66.6, false",
        "0, -1.1, false",
        "0, -100.0, true",
        "100, 5.0, true",
        "100, -4.9, false",
        "5000, 100.0, true",
        "5000, 99.9, false",
        "0, 0, false"
    })
    void reachesTheThresholdByPercentageOrByAmount(String apportionment, String amount, boolean over) {
        assertThat(variance(apportionment, amount, List.of()).isOver(THRESHOLD)).isEqualTo(over);
    }

    @Test
    void showsWhatTheFactorsLeaveUnexplained() {
        Variance variance = variance(
                "890.5",
                "-63.5",
                List.of(
                        new VarianceFactor(VarianceFactor.Kind.VACANCY, "fewer vacancies", Money.usdThousands("-40.0")),
                        new VarianceFactor(VarianceFactor.Kind.SALARY_SCALE, "not worked out", null)));
        assertThat(variance.explained()).isEqualTo(Money.usdThousands("-40.0"));
        assertThat(variance.unexplained()).isEqualTo(Money.usdThousands("-23.5"));
    }

    private static Variance variance(String apportionment, String amount, List<VarianceFactor> factors) {
        BudgetClass budgetClass = new BudgetClass("medical", "operational-costs", "Medical", 10, null);
        return new Variance(
                budgetClass, Money.usdThousands(apportionment), Money.usdThousands(amount), factors, List.of());
    }
}
