package org.missionbench.kernel;

import java.util.regex.Pattern;

/**
 * Whose figures are meant: one mission in one budget period. It leads the key of every row.
 *
 * @param mission the mission's short code, such as {@code UNIFIL}
 * @param period the budget period
 */
public record MissionPeriod(String mission, BudgetPeriod period) implements Comparable<MissionPeriod> {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{1,19}");

    /** Refuses a code that is not capital letters, digits and hyphens. */
    public MissionPeriod {
        if (!CODE.matcher(mission).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is not a mission code: write 2 to 20 capital letters, digits or hyphens, such as UNIFIL"
                            .formatted(mission));
        }
    }

    @Override
    public int compareTo(MissionPeriod other) {
        int byMission = mission.compareTo(other.mission);
        return byMission != 0 ? byMission : period.compareTo(other.period);
    }

    @Override
    public String toString() {
        return mission + " " + period;
    }
}
