package org.missionbench.staffing;

import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Strength and people of a category or group in a month.
 *
 * @param month the month
 * @param strength who may be there; absent when nobody has said
 * @param people who is there; absent when nobody has counted
 * @param comparedStrength the strength of those categories that have both
 * @param comparedPeople the people of those categories that have both
 */
record StaffedMonth(
        YearMonth month,
        @Nullable Strength strength,
        @Nullable People people,
        long comparedStrength,
        long comparedPeople) {

    /** One category's month. */
    static StaffedMonth of(YearMonth month, @Nullable Strength strength, @Nullable People people) {
        return strength == null || people == null
                ? new StaffedMonth(month, strength, people, 0, 0)
                : new StaffedMonth(month, strength, people, strength.basis(), people.people());
    }

    /** Both categories together. */
    StaffedMonth plus(StaffedMonth other) {
        return new StaffedMonth(
                month,
                strength == null ? other.strength : strength.plus(other.strength),
                people == null ? other.people : people.plus(other.people),
                comparedStrength + other.comparedStrength,
                comparedPeople + other.comparedPeople);
    }

    /** Who is there; empty when nobody has counted. */
    Optional<People> counted() {
        return Optional.ofNullable(people);
    }

    /** Who may be there; empty when nobody has said. */
    Optional<Strength> authorized() {
        return Optional.ofNullable(strength);
    }

    /**
     * Who may be there.
     *
     * @param approved people authorized
     * @param basis what the vacancy rate is based on: planned strength where the mission has it, else approved
     * @param planned whether any of it is planned
     */
    record Strength(long approved, long basis, boolean planned) {

        Strength plus(@Nullable Strength other) {
            return other == null
                    ? this
                    : new Strength(approved + other.approved, basis + other.basis, planned || other.planned);
        }
    }

    /**
     * Who is there.
     *
     * @param people people in post
     * @param women women among those whose sex was counted
     * @param amongWhom people whose sex was counted
     */
    record People(long people, long women, long amongWhom) {

        static People of(long people, @Nullable Long women) {
            return women == null ? new People(people, 0, 0) : new People(people, women, people);
        }

        People plus(@Nullable People other) {
            return other == null
                    ? this
                    : new People(people + other.people, women + other.women, amongWhom + other.amongWhom);
        }
    }
}
