package org.missionbench.kernel;

/**
 * A number with its meaning: what a measure yields, a table cell holds and a sentence prints.
 *
 * <p>Figures are exact. They are never rounded before a {@link FigureStyle} prints them.
 */
public sealed interface Figure permits Money, Percentage, ExchangeRate, Quantity {

    /** Whether this figure is exactly nil, which tables print as an en dash. */
    boolean isNil();

    /**
     * Hands this figure to the method for its kind.
     *
     * @param <R> what the visitor makes of a figure
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method for each kind of figure.
     *
     * @param <R> what the visitor makes of a figure
     */
    interface Visitor<R> {

        /** Receives an amount. */
        R amount(Money money);

        /** Receives a percentage. */
        R percentage(Percentage percentage);

        /** Receives a rate of exchange. */
        R rate(ExchangeRate rate);

        /** Receives a counted or measured quantity. */
        R quantity(Quantity quantity);
    }
}
