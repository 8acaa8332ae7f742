package org.missionbench.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureStyleTest {

    @ParameterizedTest
    @CsvSource({
        "41298500.00, 41 298.5",
        "616000.00, 616.0",
        "-45500.00, (45.5)",
        "1234567890.00, 1 234 567.9",
        "0.00, –",
        "49.99, 0.0",
        "50.00, 0.1",
        "-50.00, (0.1)",
        "-49.99, (0.0)",
        "999950.00, 1 000.0"
    })
    void printsThousandsWithOneDecimalRoundedHalfUp(String dollars, String printed) {
        Money amount = Money.of(Money.usd(), new BigDecimal(dollars));
        assertThat(FigureStyle.THOUSANDS.print(amount, ' ')).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"152500, 768500, 19.8", "-45500, 4105400, (1.1)", "0, 100, –", "-63500, 890500, (7.1)"})
    void printsThePercentageOfExactAmounts(long part, long whole, String printed) {
        Percentage share =
                Percentage.of(Money.usdCents(part), Money.usdCents(whole)).orElseThrow();
        assertThat(FigureStyle.PERCENTAGE.print(share, ' ')).isEqualTo(printed);
    }

    @Test
    void printsVarianceHeadingsWithDollarAndPerCentSign() {
        assertThat(FigureStyle.HEADING_THOUSANDS.print(Money.usdThousands("-63.5"), ' '))
                .isEqualTo("($63.5)");
        assertThat(FigureStyle.HEADING_THOUSANDS.print(Money.usdThousands("1463.6"), ' '))
                .isEqualTo("$1,463.6");
        assertThat(FigureStyle.HEADING_PERCENTAGE.print(Percentage.parse("-7.13"), ' '))
                .isEqualTo("(7.1%)");
    }

    @Test
    void printsSentencesInFullDollarsOrMillionsWithoutSign() {
        assertThat(FigureStyle.PROSE_DOLLARS.print(Money.usdThousands("-16.2"), ' '))
                .isEqualTo("$16,200");
        assertThat(FigureStyle.PROSE_DOLLARS.print(Money.usdThousands("41298.5"), ' '))
                .isEqualTo("$41,298,500");
        assertThat(FigureStyle.PROSE_MILLIONS.print(Money.usdThousands("40612.6"), ' '))
                .isEqualTo("$40.6 million");
    }

    @Test
    void printsWholePercentagesInSentencesWithoutDecimal() {
        assertThat(FigureStyle.PROSE_PERCENTAGE.print(Percentage.parse("98.34"), ' '))
                .isEqualTo("98.3 per cent");
        assertThat(FigureStyle.PROSE_PERCENTAGE.print(Percentage.parse("10"), ' '))
                .isEqualTo("10 per cent");
        assertThat(FigureStyle.PROSE_PERCENTAGE.print(Percentage.parse("9.96"), ' '))
                .isEqualTo("10 per cent");
    }

    @Test
    void printsRatesWithThreeDecimals() {
        ExchangeRate rate = new ExchangeRate(Currency.getInstance("EUR"), new BigDecimal("0.892"));
        assertThat(FigureStyle.PROSE_RATE.print(rate, ' ')).isEqualTo("0.892");
    }

    @Test
    void isFoundByTheNameUsedInTexts() {
        assertThat(FigureStyle.find("prose-dollars")).contains(FigureStyle.PROSE_DOLLARS);
        assertThat(FigureStyle.find("PROSE_DOLLARS")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, no, No", "4, four, Four", "9, nine, Nine", "10, 10, 10", "1881, '1,881', '1,881'"})
    void writesWholeNumbersBelowTenInWords(String number, String within, String first) {
        Quantity quantity = new Quantity(new BigDecimal(number), "meetings");
        assertThat(FigureStyle.PROSE_WORDS.print(quantity, ' ')).isEqualTo(within);
        assertThat(FigureStyle.PROSE_WORDS_FIRST.print(quantity, ' ')).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"49.3, 49.3", "48, 48", "48.04, 48"})
    void printsADecimalInASentenceOnlyWhereThereIsOne(String number, String printed) {
        assertThat(FigureStyle.PROSE_DECIMAL.print(new Quantity(new BigDecimal(number), "days"), ' '))
                .isEqualTo(printed);
    }
}
