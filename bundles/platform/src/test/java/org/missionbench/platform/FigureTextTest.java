package org.missionbench.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.missionbench.kernel.ExchangeRate;
import org.missionbench.kernel.Money;
import org.missionbench.kernel.Percentage;
import org.missionbench.kernel.Quantity;

class FigureTextTest {

    @Test
    void printsAmountsInThousandsAndKeepsEveryCent() {
        assertThat(FigureText.of(Money.usdCents(4_129_850_012L)))
                .isEqualTo(new FigureText("41 298.5", "USD thousand", "41298500.12", "USD"));
    }

    @Test
    void printsPercentages() {
        assertThat(FigureText.of(Percentage.parse("98.25")))
                .isEqualTo(new FigureText("98.3", "per cent", "98.25", "per cent"));
    }

    @Test
    void printsRates() {
        ExchangeRate rate = new ExchangeRate(Currency.getInstance("EUR"), new BigDecimal("0.8920"));
        assertThat(FigureText.of(rate)).isEqualTo(new FigureText("0.892", "EUR per USD", "0.892", "EUR per USD"));
    }

    @Test
    void keepsTheDecimalsOfAQuantity() {
        assertThat(FigureText.of(new Quantity(new BigDecimal("34.20"), "point")))
                .isEqualTo(new FigureText("34.2", "point", "34.2", "point"));
        assertThat(FigureText.of(Quantity.of(1234, "posting")).printed()).isEqualTo("1 234");
    }
}
