package org.missionbench.ict;

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
        store.scan(scope, INCIDENTS, values -> reading.row((Incident) INCIDENTS.rowOf(values)));
        return reading.worst == null ? List.of() : List.of(finding(reading.worst, reading.count));
    }

    private static Finding finding(Incident worst, long count) {
        long clock = worst.clockHours().orElse(0L);
        return RULE.broken(
                "ict-incident, " + worst.number(),
                worst.hours(),
                "%d incidents count more hours than passed from report to resolution, the worst %s: %d hours, but %d by the clock; correct hours or times"
                        .formatted(count, worst.number(), worst.hours(), clock));
    }

    /** Keeps the worst of many rows. */
    private static final class Reading {

        private @Nullable Incident worst;
        private long count;

        private void row(Incident incident) {
            if (beyond(incident) > 0) {
                count++;
                if (worst == null || beyond(incident) > beyond(worst)) {
                    worst = incident;
                }
            }
        }

        private static long beyond(Incident incident) {
            return incident.clockHours().map(clock -> incident.hours() - clock).orElse(0L);
        }
    }
}
