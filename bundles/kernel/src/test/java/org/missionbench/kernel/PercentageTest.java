package org.missionbench.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PercentageTest {

    @Test
    void doesNotExistOfNothing() {
        assertThat(Percentage.of(Money.usdCents(110_000), Money.usdCents(0))).isEmpty();
    }

    @Test
    void isNotPushedOverTheHalfByRoundingTwice() {
        // 19.8499999999999… per cent prints 19.8, although ten decimals rounded half up would give 19.85
        Percentage share = Percentage.of(Money.usdCents(198_499_999_999_999L), Money.usdCents(1_000_000_000_000_000L))
                .orElseThrow();
        assertThat(FigureStyle.PERCENTAGE.print(share, ' ')).isEqualTo("19.8");
    }

    @Test
    void isEqualWhateverTheTrailingZeros() {
        assertThat(Percentage.parse("5.0")).isEqualTo(Percentage.parse("5.00"));
    }
}
