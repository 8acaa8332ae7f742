package org.missionbench.ict;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** No incident counts more hours against its target than passed by the clock. */
@Component
public final class HoursFitTheClockCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("ict/hours-fit-the-clock");
    private static final DatasetShape INCIDENTS = DatasetShape.of(Incident.class);
    private static final int REPORTED = index("reported");
    private static final int REPORTED_TIME = index("reported_time");
    private static final int RESOLVED = index("resolved");
    private static final int RESOLVED_TIME = index("resolved_time");
    private static final int HOURS = index("hours");
    private static final int MINUTES_OF_HOUR = 60;
    private static final int HOURS_OF_DAY = 24;

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public HoursFitTheClockCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Reading reading = new Reading();
        store.scan(scope, INCIDENTS, reading::row);
        return reading.worst == null ? List.of() : List.of(finding(reading.worst, reading.count));
    }

    private static int index(String column) {
        return INCIDENTS.column(column).orElseThrow().index();
    }

    private static Finding finding(Incident worst, long count) {
        long clock = worst.clockHours().orElse(0L);
        return RULE.broken(
                "ict-incident, " + worst.number(),
                worst.hours(),
                "%d incidents count more hours than passed from report to resolution, the worst %s: %d hours, but %d by the clock; correct hours or times"
                        .formatted(count, worst.number(), worst.hours(), clock));
    }

    /** Keeps the worst of many rows; makes a record only of one that may be it. */
    private static final class Reading {

        private @Nullable Incident worst;
        private long count;

        private void row(@Nullable Object[] values) {
            if (mayBeBeyond(values)) {
                Incident incident = (Incident) INCIDENTS.rowOf(values);
                if (beyond(incident) > 0) {
                    count++;
                    worst = worst == null || beyond(incident) > beyond(worst) ? incident : worst;
                }
            }
        }

        // most incidents count fewer hours than the days between hold, less the two that are not whole
        private static boolean mayBeBeyond(@Nullable Object[] values) {
            if (!(values[RESOLVED] instanceof LocalDate resolved)
                    || !(values[REPORTED] instanceof LocalDate reported)
                    || !(values[HOURS] instanceof Long hours)) {
                return false;
            }
            if (reported.equals(resolved)
                    && values[REPORTED_TIME] instanceof String from
                    && values[RESOLVED_TIME] instanceof String to) {
                return hours * MINUTES_OF_HOUR >= minutes(to) - minutes(from);
            }
            return hours > (resolved.toEpochDay() - reported.toEpochDay() - 1) * HOURS_OF_DAY;
        }

        // HH:mm, as the column's pattern has it
        private static int minutes(String time) {
            return ((time.charAt(0) - '0') * 10 + time.charAt(1) - '0') * MINUTES_OF_HOUR
                    + (time.charAt(3) - '0') * 10
                    + time.charAt(4)
                    - '0';
        }

        private static long beyond(Incident incident) {
            return incident.clockHours().map(clock -> incident.hours() - clock).orElse(0L);
        }
    }
}
