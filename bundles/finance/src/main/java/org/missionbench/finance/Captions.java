package org.missionbench.finance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.missionbench.kernel.MissionPeriod;

/** Units and dates as tables and sentences print them. */
final class Captions {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

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
}
