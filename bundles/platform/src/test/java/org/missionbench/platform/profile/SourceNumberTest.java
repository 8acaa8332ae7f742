package org.missionbench.platform.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.missionbench.contracts.dataset.ValueRejected;
import org.missionbench.platform.profile.SourceNumber.Form;
import org.missionbench.platform.profile.SourceNumber.Negative;

class SourceNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    ,   | " " | MINUS          | 1 234,56      | 1234.56
                    .   | ,   | MINUS          | -1,234.56     | -1234.56
                    .   | ,   | PARENTHESES    | (1,234)       | -1234
                    .   | ,   | TRAILING_MINUS | 1234-         | -1234
                    ,   | .   | MINUS          | 3.989,00      | 3989
                    ,   | .   | MINUS          | 0,50          | 0.5
                    ,   | .   | MINUS          | 007,50        | 7.5
                    ,   | ""  | MINUS          | 1234567,125   | 1234567.125
                    .   | ' ' | MINUS          | 12            | 12
                    .   | "'" | NONE           | 1'234'567.125 | 1234567.125
                    """)
    void readsEveryForm(String decimal, String group, Negative negative, String written, String number)
            throws ValueRejected {
        assertThat(new SourceNumber(new Form(decimal, group, negative), BigDecimal.ONE, null).apply(written))
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1.234,50
                    1,23,456
                    -5
                    12.5.1
                    1,2345
                    ,123
                    1234,567
                    12.
                    ١٢
                    """)
    void refusesWhatIsOfAnotherForm(String written) {
        SourceNumber number = new SourceNumber(new Form(".", ",", Negative.PARENTHESES), BigDecimal.ONE, null);
        assertThatThrownBy(() -> number.apply(written))
                .hasMessage("'" + written
                        + "' is not a number as this source writes them; write it like 1,234.50 or (1,234.50)");
    }

    @Test
    void bringsGallonsIntoLitres() throws ValueRejected {
        SourceNumber number = new SourceNumber(new Form(".", ",", Negative.NONE), new BigDecimal("3.785411784"), 2);
        assertThat(number.apply("1,000")).isEqualTo("3785.41");
    }
}
