package org.missionbench.platform.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.function.Function;
import org.missionbench.contracts.dataset.ValueRejected;

/**
 * Reads dates of one form.
 *
 * @param pattern the form, as the profile writes it
 * @param format reads it, strictly
 * @param keep what is wanted of it
 */
record SourceDate(String pattern, DateTimeFormatter format, Keep keep) implements CellRule.Step {

    private static final LocalDateTime EXAMPLE = LocalDateTime.of(2021, 9, 14, 8, 30);

    /** What is wanted of a date. */
    enum Keep {
        /** {@code 2021-09-14}. */
        DAY(read -> LocalDate.from(read).toString()),
        /** {@code 2021-09}. */
        MONTH(read -> YearMonth.from(LocalDate.from(read)).toString()),
        /** {@code 08:30}. */
        TIME(read -> DateTimeFormatter.ofPattern("HH:mm").format(LocalTime.from(read)));

        private final Function<TemporalAccessor, String> part;

        Keep(Function<TemporalAccessor, String> part) {
            this.part = part;
        }
    }

    /** Whether the form says what is wanted. */
    boolean isPossible() {
        try {
            return !keep.part.apply(format.parse(format.format(EXAMPLE))).isEmpty();
        } catch (DateTimeException e) {
            return false;
        }
    }

    @Override
    public String explained() {
        return switch (keep) {
            case DAY -> "date " + pattern;
            case MONTH -> "month of a date " + pattern;
            case TIME -> "time of " + pattern;
        };
    }

    @Override
    public String apply(String text) throws ValueRejected {
        try {
            return keep.part.apply(format.parse(text));
        } catch (DateTimeException e) {
            throw new ValueRejected("'%s' is not a date of the form %s; write it like %s"
                    .formatted(SourceRow.shown(text), pattern, format.format(EXAMPLE)));
        }
    }
}
