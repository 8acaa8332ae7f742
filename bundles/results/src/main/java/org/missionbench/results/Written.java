package org.missionbench.results;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.FigureStyle;

/** Numbers as findings and lists write them: all their decimals, commas between groups of three digits. */
final class Written {

    private Written() {}

    static String of(@Nullable BigDecimal value) {
        if (value == null) {
            return FigureStyle.nil();
        }
        BigDecimal plain = value.stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(plain.scale(), 0) + "f", plain);
    }

    /** A stated number without trailing zeros, so that its scale says how exact it is. */
    static BigDecimal plain(StatedNumber number) {
        BigDecimal value = number.value();
        return value == null ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    /** The exact number of a figure: dollars of an amount, per cent of a share. */
    static BigDecimal value(Figure figure) {
        return FigureStyle.COUNT.scaled(figure);
    }
}
