package org.missionbench.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.missionbench.kernel.Money;

class ForecastTest {

    private static final int YEARS = 4000;
    private static final int MONTHS = 12;

    @Test
    void isTheExpenditureItselfOnceTheYearIsOver() {
        List<Money> year = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> Money.usdCents(month * 100L))
                .toList();
        assertThat(Forecast.of(year, MONTHS))
                .contains(new Forecast(Money.usdCents(7800), Money.usdCents(7800), Money.usdCents(7800)));
    }

    @Test
    void addsTheMeanForEachMonthThatRemains() {
        Forecast forecast = Forecast.of(List.of(Money.usdCents(100), Money.usdCents(300)), MONTHS)
                .orElseThrow();
        assertThat(forecast.expected()).isEqualTo(Money.usdCents(2400));
        assertThat(forecast.low()).isLessThan(forecast.expected());
        assertThat(forecast.high()).isGreaterThan(forecast.expected());
    }

    @Test
    void doesNotGuessFromASingleMonth() {
        assertThat(Forecast.of(List.of(Money.usdCents(100)), MONTHS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 9, 11})
    void holdsInFourOfFiveYearsWhenMonthsVaryAroundALevel(int monthsSoFar) {
        assertThat(share(monthsSoFar, random -> 1_000_000 + 150_000 * random.nextGaussian()))
                .isBetween(0.78, 0.82);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 9, 11})
    void holdsNearlyAsOftenWhenAFewMonthsAreMuchDearer(int monthsSoFar) {
        assertThat(share(monthsSoFar, random -> 200_000 - 800_000 * Math.log(1 - random.nextDouble())))
                .isBetween(0.72, 0.88);
    }

    private static double share(int monthsSoFar, ToDoubleFunction<Random> month) {
        Random random = new Random(20212022);
        int held = 0;
        for (int year = 0; year < YEARS; year++) {
            List<Money> months = new ArrayList<>();
            IntStream.range(0, MONTHS).forEach(at -> months.add(Money.usdCents((long) month.applyAsDouble(random))));
            Forecast forecast =
                    Forecast.of(months.subList(0, monthsSoFar), MONTHS).orElseThrow();
            Money actual = months.stream().reduce(Money.usdCents(0), Money::plus);
            held += actual.compareTo(forecast.low()) >= 0 && actual.compareTo(forecast.high()) <= 0 ? 1 : 0;
        }
        return held / (double) YEARS;
    }
}
