package org.missionbench.staffing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.missionbench.kernel.Percentage;
import org.missionbench.kernel.Quantity;

/**
 * What follows from the months of a category or group, unrounded.
 *
 * @param months all months of the period, with what is known of each
 */
record StaffingFigures(List<StaffedMonth> months) {

    // the rest is cut off, not rounded, so that rounding once when printing gives what the exact average would give
    private static final int SCALE = 10;
    private static final String PERSON = "person";

    /** Copies. */
    StaffingFigures {
        months = List.copyOf(months);
    }

    /** Whether anything is known of any month. */
    boolean isEmpty() {
        return months.stream().allMatch(month -> month.strength() == null && month.people() == null);
    }

    /** Whether any month has a planned strength. */
    boolean hasPlanned() {
        return months.stream().flatMap(month -> month.authorized().stream()).anyMatch(StaffedMonth.Strength::planned);
    }

    /** The highest authorized strength of any month. */
    Optional<Quantity> approved() {
        return months.stream()
                .flatMap(month -> month.authorized().stream())
                .map(StaffedMonth.Strength::approved)
                .max(Long::compareTo)
                .map(highest -> Quantity.of(highest, PERSON));
    }

    /** The average planned strength; empty where there is no plan. */
    Optional<Quantity> planned() {
        return hasPlanned() ? average(StaffedMonth::authorized, StaffedMonth.Strength::basis) : Optional.empty();
    }

    /** The average number of people in post, over the months for which they were counted. */
    Optional<Quantity> averageIncumbency() {
        return average(StaffedMonth::counted, StaffedMonth.People::people);
    }

    /** 1 less people ÷ strength, over the months that have both; negative when more were there than might be. */
    Optional<Percentage> vacancyRate() {
        long strength = comparedStrength();
        return Percentage.of(BigDecimal.valueOf(strength - comparedPeople()), BigDecimal.valueOf(strength));
    }

    /** Women ÷ people, over the months in which women were counted. */
    Optional<Percentage> shareOfWomen() {
        return Percentage.of(
                BigDecimal.valueOf(sum(StaffedMonth::counted, StaffedMonth.People::women)),
                BigDecimal.valueOf(sum(StaffedMonth::counted, StaffedMonth.People::amongWhom)));
    }

    /** Person-months of strength in the months that have both strength and people. */
    long comparedStrength() {
        return months.stream().mapToLong(StaffedMonth::comparedStrength).sum();
    }

    /** Person-months of people in the months that have both strength and people. */
    long comparedPeople() {
        return months.stream().mapToLong(StaffedMonth::comparedPeople).sum();
    }

    private <T> Optional<Quantity> average(Function<StaffedMonth, Optional<T>> part, ToLongFunction<T> count) {
        long known =
                months.stream().filter(month -> part.apply(month).isPresent()).count();
        if (known == 0) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.valueOf(sum(part, count));
        return Optional.of(new Quantity(sum.divide(BigDecimal.valueOf(known), SCALE, RoundingMode.DOWN), PERSON));
    }

    private <T> long sum(Function<StaffedMonth, Optional<T>> part, ToLongFunction<T> count) {
        return months.stream()
                .flatMap(month -> part.apply(month).stream())
                .mapToLong(count)
                .sum();
    }
}
