package org.missionbench.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetPeriodTest {

    @Test
    void runsFromJulyToJune() {
        BudgetPeriod period = BudgetPeriod.parse("2021/22");
        assertThat(period.from()).isEqualTo("2021-07-01");
        assertThat(period.to()).isEqualTo("2022-06-30");
        assertThat(period.months())
                .hasSize(12)
                .startsWith(YearMonth.of(2021, 7))
                .endsWith(YearMonth.of(2022, 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021/23", "2021", "2021-22", "21/22", "2021/2022", ""})
    void refusesWhatIsNotAPeriod(String written) {
        assertThatThrownBy(() -> BudgetPeriod.parse(written))
                .hasMessageContaining("'" + written + "' is not a budget period")
                .hasMessageContaining("2021/22");
    }

    @Test
    void crossesTheCentury() {
        assertThat(BudgetPeriod.parse("2099/00").to()).isEqualTo("2100-06-30");
        assertThat(new BudgetPeriod(2099)).hasToString("2099/00");
    }

    @Test
    void isFoundFromADay() {
        assertThat(BudgetPeriod.of(LocalDate.parse("2022-06-30"))).hasToString("2021/22");
        assertThat(BudgetPeriod.of(LocalDate.parse("2022-07-01"))).hasToString("2022/23");
    }
}
