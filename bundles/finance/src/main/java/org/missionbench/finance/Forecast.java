package org.missionbench.finance;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.missionbench.kernel.Money;

/**
 * What a year's expenditure will be, from the months so far.
 *
 * <p>The months so far are taken as a sample of what a month costs: the rest of the year is expected to cost their mean,
 * and the interval is Student's prediction interval for the sum of the months that remain. It holds in four years of
 * five when months are alike; a class that is paid once a year is no such class, and its interval is wide.
 *
 * @param expected the year's expenditure
 * @param low the year will cost less in one case of ten
 * @param high the year will cost more in one case of ten
 */
record Forecast(Money expected, Money low, Money high) {

    /** In how many of a hundred years the interval should hold. */
    static final int INTERVAL_PER_CENT = 80;

    /** Fewer do not tell how much months differ. */
    static final int FEWEST_MONTHS = 2;

    private static final double UPPER_TAIL = (1 + INTERVAL_PER_CENT / 100.0) / 2;

    /**
     * A forecast.
     *
     * @param soFar the amounts of the months so far, from the first
     * @param monthsOfYear how many months a year has
     * @return empty when there are too few months to tell how much months differ
     */
    static Optional<Forecast> of(List<Money> soFar, int monthsOfYear) {
        Money spent = soFar.stream().reduce(Money.zero(Money.usd()), Money::plus);
        int remaining = monthsOfYear - soFar.size();
        if (remaining == 0) {
            return Optional.of(new Forecast(spent, spent, spent));
        }
        if (soFar.size() < FEWEST_MONTHS) {
            return Optional.empty();
        }
        SummaryStatistics months = new SummaryStatistics();
        soFar.forEach(month -> months.addValue(month.minorUnits()));
        double rest = months.getMean() * remaining;
        double width = new TDistribution(soFar.size() - 1.0).inverseCumulativeProbability(UPPER_TAIL)
                * months.getStandardDeviation()
                * Math.sqrt(remaining + (double) remaining * remaining / soFar.size());
        return Optional.of(new Forecast(plus(spent, rest), plus(spent, rest - width), plus(spent, rest + width)));
    }

    private static Money plus(Money spent, double cents) {
        return spent.plus(Money.usdCents(Math.round(cents)));
    }
}
