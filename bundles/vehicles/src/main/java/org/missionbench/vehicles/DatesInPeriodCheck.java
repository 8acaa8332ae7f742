package org.missionbench.vehicles;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Readings, trips, accidents and orders are of days of the budget period. */
@Component
public final class DatesInPeriodCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public DatesInPeriodCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "vehicles/dates-in-period";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        List<Finding> findings = new ArrayList<>();
        store.all(scope, OdometerReading.class)
                .forEach(row -> judge(findings, scope, "vehicle-odometer, " + row.vehicle(), row.date()));
        store.all(scope, TripsByDay.class)
                .forEach(row -> judge(findings, scope, "vehicle-trip, " + row.vehicle(), row.date()));
        store.all(scope, Accident.class)
                .forEach(row -> judge(findings, scope, "vehicle-accident, " + row.number(), row.date()));
        store.all(scope, Purchase.class)
                .forEach(row -> judge(findings, scope, "vehicle-purchase, " + row.order(), row.ordered()));
        return findings;
    }

    private void judge(List<Finding> findings, MissionPeriod scope, String where, LocalDate day) {
        if (!scope.period().contains(YearMonth.from(day))) {
            findings.add(new Finding(
                    id(),
                    Finding.Severity.WARNING,
                    "%s: %s is no day of %s; correct the day, or put the row into its own period"
                            .formatted(where, day, scope.period()),
                    List.of(new Finding.Place(where, day.toString()))));
        }
    }
}
