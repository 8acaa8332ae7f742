package org.missionbench.supply;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and months as tables and sentences print them. */
final class Captions {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Captions() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** The day; nothing for none. */
    static String optional(@Nullable LocalDate date) {
        return date == null ? "" : day(date);
    }

    /** The words; nothing for none. */
    static String optional(@Nullable String words) {
        return words == null ? "" : words;
    }
}
