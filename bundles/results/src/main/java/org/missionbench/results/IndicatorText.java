package org.missionbench.results;

/** An indicator's target in a word: {@code 10 ± 3}, {@code ≥ 85}. */
final class IndicatorText {

    private IndicatorText() {}

    static String target(Indicator indicator) {
        String value = indicator.operator().sign() + Written.of(indicator.target());
        return indicator.operator() == Operator.TOLERANCE ? value + " ± " + Written.of(indicator.tolerance()) : value;
    }
}
