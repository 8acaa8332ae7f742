package org.missionbench.finance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;

/** Units and dates as tables and sentences print them. */
final class Captions {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    static final String THOUSANDS = "Thousands of United States dollars";

    private Captions() {}

    static String thousands(MissionPeriod scope) {
        return "%s; budget year is from %s to %s"
                .formatted(
                        THOUSANDS,
                        day(scope.period().from()),
                        day(scope.period().to()));
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    static String shortMonth(YearMonth month) {
        return SHORT_MONTH.format(month);
    }

    /** An amount in a sentence: {@code $40.6 million}. */
    static String print(Money amount) {
        return FigureStyle.PROSE_MILLIONS.print(amount, ' ');
    }
}
