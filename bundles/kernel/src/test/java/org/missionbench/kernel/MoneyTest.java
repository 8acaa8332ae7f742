package org.missionbench.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void readsPrintedThousandsExactly() {
        assertThat(Money.usdThousands("41298.5").minorUnits()).isEqualTo(4_129_850_000L);
    }

    @Test
    void refusesToAddDifferentCurrencies() {
        assertThatThrownBy(() -> Money.usdCents(1000).plus(new Money(EUR, 500)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot combine USD 10.00 with EUR 5.00: convert one of them first");
    }

    @Test
    void refusesMoreDigitsThanTheCurrencyHas() {
        assertThatThrownBy(() -> Money.of(Money.usd(), new BigDecimal("1.005")))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void failsLoudlyWhenASumIsTooLarge() {
        Money largest = Money.usdCents(Long.MAX_VALUE);
        assertThatThrownBy(() -> largest.plus(Money.usdCents(1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void keepsTheMinorDigitsOfEachCurrency() {
        assertThat(Money.of(Currency.getInstance("JPY"), new BigDecimal("500")).toDecimal())
                .hasToString("500");
        assertThat(Money.usdCents(-5).toDecimal()).hasToString("-0.05");
    }

    @Test
    void convertsWithARateOfExchangeToTheCent() {
        ExchangeRate rate = new ExchangeRate(EUR, new BigDecimal("0.837"));
        assertThat(rate.toDollars(new Money(EUR, 100_00))).isEqualTo(Money.usdCents(119_47));
    }

    @Test
    void refusesARateThatIsNotPositive() {
        assertThatThrownBy(() -> new ExchangeRate(EUR, BigDecimal.ZERO)).hasMessageContaining("EUR");
    }
}
