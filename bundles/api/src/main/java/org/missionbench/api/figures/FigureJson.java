package org.missionbench.api.figures;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.missionbench.api.http.Json;
import org.missionbench.kernel.ExchangeRate;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.Money;
import org.missionbench.kernel.Percentage;
import org.missionbench.kernel.Quantity;

/** A figure as JSON: exact, with its unit, and as it is printed. */
public final class FigureJson {

    /** Narrow space that does not break, between groups of three digits. */
    public static final char SPACE = '\u202F';

    private FigureJson() {}

    /** A figure as a style prints it; an en dash where none exists. */
    public static String printed(@Nullable Figure figure, FigureStyle style) {
        return figure == null ? FigureStyle.nil() : style.print(figure, SPACE);
    }

    /** A figure with its exact value, its unit, and its usual print; {@code null} where none exists. */
    public static @Nullable Map<String, Object> of(@Nullable Figure figure) {
        return figure == null ? null : figure.accept(new Writer());
    }

    private static final class Writer implements Figure.Visitor<Map<String, Object>> {

        @Override
        public Map<String, Object> amount(Money money) {
            return json(money, money.toDecimal(), money.currency().getCurrencyCode(), FigureStyle.THOUSANDS);
        }

        @Override
        public Map<String, Object> percentage(Percentage percentage) {
            return json(percentage, percentage.value(), "per cent", FigureStyle.PERCENTAGE);
        }

        @Override
        public Map<String, Object> rate(ExchangeRate rate) {
            String unit = rate.currency().getCurrencyCode() + " per USD";
            return json(rate, rate.perDollar(), unit, FigureStyle.RATE);
        }

        @Override
        public Map<String, Object> quantity(Quantity quantity) {
            boolean whole = quantity.amount().stripTrailingZeros().scale() <= 0;
            return json(quantity, quantity.amount(), quantity.unit(), whole ? FigureStyle.COUNT : FigureStyle.DECIMAL);
        }

        private static Map<String, Object> json(Figure figure, BigDecimal value, String unit, FigureStyle style) {
            String exact =
                    value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
            String suffix = style == FigureStyle.THOUSANDS ? unit + " thousand" : unit;
            return Json.object("exact", exact, "unit", unit, "printed", printed(figure, style), "printedUnit", suffix);
        }
    }
}
