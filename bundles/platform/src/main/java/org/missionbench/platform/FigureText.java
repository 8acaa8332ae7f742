package org.missionbench.platform;

import java.math.BigDecimal;
import org.missionbench.kernel.ExchangeRate;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.Money;
import org.missionbench.kernel.Percentage;
import org.missionbench.kernel.Quantity;

/**
 * A figure as the commands show it.
 *
 * @param printed as a report's table would print it
 * @param printedUnit the unit of what is printed
 * @param exact every digit, as a plain decimal
 * @param exactUnit the unit of the exact value
 */
record FigureText(String printed, String printedUnit, String exact, String exactUnit) {

    private static final char SPACE = ' ';

    static FigureText of(Figure figure) {
        return figure.accept(new Figure.Visitor<>() {
            @Override
            public FigureText amount(Money money) {
                String code = money.currency().getCurrencyCode();
                String exact = money.toDecimal().toPlainString();
                return new FigureText(FigureStyle.THOUSANDS.print(money, SPACE), code + " thousand", exact, code);
            }

            @Override
            public FigureText percentage(Percentage percentage) {
                String exact = plain(percentage.value());
                return new FigureText(FigureStyle.PERCENTAGE.print(percentage, SPACE), "per cent", exact, "per cent");
            }

            @Override
            public FigureText rate(ExchangeRate rate) {
                String unit = rate.currency().getCurrencyCode() + " per USD";
                return new FigureText(FigureStyle.RATE.print(rate, SPACE), unit, plain(rate.perDollar()), unit);
            }

            @Override
            public FigureText quantity(Quantity quantity) {
                boolean whole = quantity.amount().scale() <= 0;
                String exact = plain(quantity.amount());
                String printed = whole ? FigureStyle.COUNT.print(quantity, SPACE) : exact;
                return new FigureText(printed, quantity.unit(), exact, quantity.unit());
            }
        });
    }

    static FigureText none() {
        return new FigureText(FigureStyle.nil(), "", "", "");
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
