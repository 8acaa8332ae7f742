package org.missionbench.kernel;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The year a mission's budget runs, 1 July to 30 June (General Assembly resolution 49/233), written {@code 2021/22}.
 *
 * @param startYear the calendar year in which the period begins
 */
public record BudgetPeriod(int startYear) implements Comparable<BudgetPeriod> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})/(\\d{2})");
    private static final int FIRST = 1946;
    private static final int LAST = 2999;

    /** Refuses years outside the life of the United Nations. */
    public BudgetPeriod {
        if (startYear < FIRST || startYear > LAST) {
            throw new IllegalArgumentException(
                    "A budget period starts between %d and %d, not in %d".formatted(FIRST, LAST, startYear));
        }
    }

    /** Reads {@code 2021/22}; the two years must follow each other. */
    public static BudgetPeriod parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (matcher.matches()) {
            int start = Integer.parseInt(matcher.group(1));
            if (Integer.parseInt(matcher.group(2)) == (start + 1) % 100) {
                return new BudgetPeriod(start);
            }
        }
        throw new IllegalArgumentException(
                "'%s' is not a budget period: it runs from 1 July to 30 June and is written like 2021/22"
                        .formatted(written));
    }

    /** The period in which a day lies. */
    public static BudgetPeriod of(LocalDate day) {
        return new BudgetPeriod(day.getMonth().compareTo(Month.JULY) >= 0 ? day.getYear() : day.getYear() - 1);
    }

    /** 1 July. */
    public LocalDate from() {
        return LocalDate.of(startYear, Month.JULY, 1);
    }

    /** 30 June of the following year. */
    public LocalDate to() {
        return LocalDate.of(startYear + 1, Month.JUNE, 30);
    }

    /** The twelve months, July first. */
    public List<YearMonth> months() {
        YearMonth july = YearMonth.of(startYear, Month.JULY);
        return IntStream.range(0, 12).mapToObj(july::plusMonths).toList();
    }

    /** Whether a month belongs to the period. */
    public boolean contains(YearMonth month) {
        return months().contains(month);
    }

    /** The period before. */
    public BudgetPeriod previous() {
        return new BudgetPeriod(startYear - 1);
    }

    @Override
    public int compareTo(BudgetPeriod other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        return "%04d/%02d".formatted(startYear, (startYear + 1) % 100);
    }
}
