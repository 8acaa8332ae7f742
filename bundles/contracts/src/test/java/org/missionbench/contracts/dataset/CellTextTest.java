package org.missionbench.contracts.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.missionbench.kernel.Money;

class CellTextTest {

    @Dataset(name = "payment", title = "Payments", help = "A payment.")
    record Payment(
            @Column(label = "Code", help = "", key = true, pattern = "[a-z]+") String code,
            @Column(label = "Currency", help = "") String currency,
            @Column(label = "Amount", help = "", currencyColumn = "currency") Money amount,
            @Column(label = "Rate", help = "", decimals = 3) BigDecimal rate) {}

    private static final DatasetShape SHAPE = DatasetShape.of(Payment.class);

    @ParameterizedTest
    @CsvSource({
        "USD, 1234.50, USD 1234.50",
        "USD, -0.05, USD -0.05",
        "USD, 7, USD 7.00",
        "USD, 7.5, USD 7.50",
        "USD, 1.50000, USD 1.50",
        "JPY, -300, JPY -300",
        "KWD, 1.250, KWD 1.250",
        "USD, 123456789012345.67, USD 123456789012345.67"
    })
    void readsAmounts(String currency, String text, String expected) throws Exception {
        assertThat(amount(currency, text)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,23,4.50",
                "(500.00",
                "$",
                "+1.50",
                "1.",
                ".50",
                "-",
                "--1.00",
                "1.505",
                "1e3",
                "1.5.0",
                "abc",
                " 1.00",
                "1234567890123456.00",
                "0x10",
                "١.٠٠",
                "-.50",
                "1-2.00"
            })
    void refusesWhatIsNoAmount(String text) {
        assertThatThrownBy(() -> amount("USD", text))
                .isInstanceOf(ValueRejected.class)
                .hasMessage(
                        "'" + text
                                + "' is not an amount such as 1234.50, with a point before the cents and nothing between thousands");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,200,049.60 | 1200049.60",
                "1 234.50 | 1234.50",
                "$500.00 | 500.00",
                "-$1,500 | -1500",
                "(500.00) | -500.00",
                "($ 1,500.00) | -1500.00"
            })
    void saysHowAnAmountWithDecorationsIsWritten(String text, String plain) {
        assertThatThrownBy(() -> amount("USD", text))
                .hasMessage("'%s' is not an amount as files hold it; write %s".formatted(text, plain));
    }

    @Test
    void suggestsAPointForADecimalComma() {
        assertThatThrownBy(() -> amount("USD", "-12,50"))
                .hasMessage("'-12,50' has a decimal comma; write -12.50, with a point");
    }

    @Test
    void namesACurrencyThatDoesNotExist() {
        assertThatThrownBy(() -> amount("QQQ", "1.00"))
                .hasMessage("'1.00' is in the currency 'QQQ', which does not exist; use an ISO 4217 code such as USD");
    }

    @Test
    void keepsTheScaleOfADecimal() throws Exception {
        assertThat(column("rate").parse("0.9", new @Nullable Object[4])).isEqualTo(new BigDecimal("0.900"));
        assertThatThrownBy(() -> column("rate").parse("0.9001", new @Nullable Object[4]))
                .hasMessage("'0.9001' is not a number with at most 3 decimals such as 0.892");
    }

    @Test
    void matchesAPatternWhole() throws Exception {
        assertThat(column("code").parse("fuel", new @Nullable Object[4])).isEqualTo("fuel");
        assertThatThrownBy(() -> column("code").parse("fuel1", new @Nullable Object[4]))
                .hasMessage("'fuel1' is not a text of the form [a-z]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(A1)", "\t=1", "+cmd", "-(1)"})
    void refusesWhatASpreadsheetWouldRun(String text) {
        assertThatThrownBy(() -> column("currency").parse(text, new @Nullable Object[4]))
                .hasMessageContaining("would run as a formula");
    }

    private static @Nullable Object amount(String currency, String text) throws ValueRejected {
        return column("amount").parse(text, new @Nullable Object[] {"a", currency, null, null});
    }

    private static ColumnShape column(String name) {
        return Objects.requireNonNull(SHAPE.column(name).orElse(null));
    }
}
