package org.missionbench.ict;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** An incident that users or monitoring reported; nobody is named here. */
@Dataset(
        name = "ict-incident",
        title = "ICT incidents",
        help =
                "Each incident as the ticket system holds it. Incidents may come late and again: the one with the same number is changed.")
record Incident(
        @Column(
                        label = "Number",
                        help = "Number of the ticket, unique in the mission.",
                        key = true,
                        example = "INC0012345")
                String number,
        @Column(label = "Month", help = "Month in which it was reported, and counts.", example = "2022-05")
                YearMonth month,
        @Column(label = "Reported", help = "Day on which it was reported.", example = "2022-05-03") LocalDate reported,
        @Column(
                        label = "Time reported",
                        help = "Hour and minute, where known.",
                        optional = true,
                        pattern = "([01][0-9]|2[0-3]):[0-5][0-9]",
                        example = "08:15")
                @Nullable String reportedTime,
        @Column(
                        label = "Criticality",
                        help = "Code of the criticality.",
                        references = "ict-criticality",
                        example = "high")
                String criticality,
        @Column(
                        label = "Kind",
                        help = "Code of the kind of incident.",
                        references = "ict-incident-kind",
                        example = "network")
                String kind,
        @Column(label = "Location", help = "Code of the place.", references = "ict-location", example = "pristina")
                String location,
        @Column(label = "State", help = "open, resolved, or cancelled for one that was none.", example = "resolved")
                State state,
        @Column(
                        label = "Resolved",
                        help = "Day on which it was resolved; nothing until then.",
                        optional = true,
                        example = "2022-05-03")
                @Nullable LocalDate resolved,
        @Column(
                        label = "Time resolved",
                        help = "Hour and minute, where known.",
                        optional = true,
                        pattern = "([01][0-9]|2[0-3]):[0-5][0-9]",
                        example = "11:40")
                @Nullable String resolvedTime,
        @Column(
                        label = "Hours",
                        help =
                                "Hours that count against the target, begun ones whole: 3.4 hours are 4. As the ticket system counts them, which leaves out the time it waited for the user; up to now while it is open.",
                        example = "4")
                long hours,
        @Column(
                        label = "Text",
                        help = "What happened, without names of people; nothing when not recorded.",
                        optional = true,
                        example = "No connection in the annex")
                @Nullable String text,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {
    private static final int MINUTES_OF_HOUR = 60;

    /** Refuses an incident that contradicts itself. */
    Incident {
        Counts.demandNotNegative("hours", hours);
        if (!month.equals(YearMonth.from(reported))) {
            throw refused(
                    number, "month %s, but reported on %s; write the month of that day".formatted(month, reported));
        }
        if (state == State.RESOLVED && resolved == null) {
            throw refused(number, "resolved, but without a day; write the day, or the state open");
        }
        if (state == State.OPEN && resolved != null) {
            throw refused(
                    number,
                    "open, but resolved on %s; write the state resolved, or leave the day empty".formatted(resolved));
        }
        if (resolved != null
                && moment(resolved, resolvedTime, LocalTime.MAX)
                        .isBefore(moment(reported, reportedTime, LocalTime.MIN))) {
            throw refused(
                    number,
                    "resolved on %s, before it was reported on %s; correct one of them"
                            .formatted(written(resolved, resolvedTime), written(reported, reportedTime)));
        }
    }

    /** Hours by the clock from report to resolution, begun ones whole; empty when it is not resolved. */
    Optional<Long> clockHours() {
        if (resolved == null) {
            return Optional.empty();
        }
        LocalDateTime from = moment(reported, reportedTime, LocalTime.MIN);
        long minutes = from.until(moment(resolved, resolvedTime, LocalTime.MAX), ChronoUnit.MINUTES);
        return Optional.of(Math.floorDiv(minutes + MINUTES_OF_HOUR - 1, MINUTES_OF_HOUR));
    }

    private static LocalDateTime moment(LocalDate day, @Nullable String time, LocalTime otherwise) {
        return day.atTime(time == null ? otherwise : LocalTime.parse(time));
    }

    private static String written(LocalDate day, @Nullable String time) {
        return time == null ? day.toString() : day + " " + time;
    }

    private static IllegalArgumentException refused(String number, String what) {
        return new IllegalArgumentException("incident %s: %s".formatted(number, what));
    }

    /** What has become of an incident. */
    enum State {
        OPEN,
        RESOLVED,
        CANCELLED
    }
}
