package org.missionbench.ict;

import java.math.BigDecimal;
import java.util.Optional;
import org.missionbench.kernel.Percentage;

/**
 * How incidents did against their targets.
 *
 * @param inTime resolved within the target
 * @param late resolved after it
 * @param overdue open, with the target passed
 * @param pending open, with time left
 * @param withoutTarget of a criticality that has no target
 * @param cancelled that were none
 */
record Tally(long inTime, long late, long overdue, long pending, long withoutTarget, long cancelled) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    /** So many incidents of one criticality and state that took the same hours. */
    static Tally of(Criticality criticality, Incident.State state, long hours, long count) {
        Long target = criticality.targetHours();
        if (state == Incident.State.CANCELLED) {
            return new Tally(0, 0, 0, 0, 0, count);
        }
        if (target == null) {
            return new Tally(0, 0, 0, 0, count, 0);
        }
        boolean kept = hours <= target;
        return state == Incident.State.RESOLVED
                ? new Tally(kept ? count : 0, kept ? 0 : count, 0, 0, 0, 0)
                : new Tally(0, 0, kept ? 0 : count, kept ? count : 0, 0, 0);
    }

    Tally plus(Tally other) {
        return new Tally(
                inTime + other.inTime,
                late + other.late,
                overdue + other.overdue,
                pending + other.pending,
                withoutTarget + other.withoutTarget,
                cancelled + other.cancelled);
    }

    /** The incidents that can be judged. */
    long judged() {
        return inTime + late + overdue;
    }

    /** All that were incidents. */
    long incidents() {
        return judged() + pending + withoutTarget;
    }

    /** What share was resolved within the target; empty when nothing can be judged. */
    Optional<Percentage> rate() {
        return Percentage.of(BigDecimal.valueOf(inTime), BigDecimal.valueOf(judged()));
    }
}
