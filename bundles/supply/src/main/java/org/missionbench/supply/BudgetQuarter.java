package org.missionbench.supply;

import java.time.LocalDate;
import java.time.Month;

/** Quarters of a budget period, from 1 for July to September. */
final class BudgetQuarter {

    static final int LAST = 4;

    private static final int MONTHS_OF_YEAR = 12;
    private static final int MONTHS_OF_QUARTER = 3;

    private BudgetQuarter() {}

    /** The quarter of its period in which a day is. */
    static int of(LocalDate day) {
        int months = (day.getMonthValue() - Month.JULY.getValue() + MONTHS_OF_YEAR) % MONTHS_OF_YEAR;
        return months / MONTHS_OF_QUARTER + 1;
    }

    /** {@code July to September}. */
    static String title(int quarter) {
        return switch (quarter) {
            case 1 -> "July to September";
            case 2 -> "October to December";
            case 3 -> "January to March";
            default -> "April to June";
        };
    }
}
