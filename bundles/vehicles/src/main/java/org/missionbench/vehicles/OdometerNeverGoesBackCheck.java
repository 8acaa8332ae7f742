package org.missionbench.vehicles;

import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The odometer of a vehicle never goes back. */
@Component
public final class OdometerNeverGoesBackCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public OdometerNeverGoesBackCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "vehicles/odometer-never-goes-back";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        List<Finding> findings = new ArrayList<>();
        OdometerReading before = null;
        for (OdometerReading row : store.all(scope, OdometerReading.class)) {
            if (before != null
                    && before.vehicle().equals(row.vehicle())
                    && row.kilometres() < before.kilometres()
                    && row.kilometres() > 0) {
                findings.add(finding(before, row));
            }
            before = row;
        }
        return findings;
    }

    private Finding finding(OdometerReading before, OdometerReading after) {
        return new Finding(
                id(),
                Finding.Severity.ERROR,
                "%s: the odometer showed %d kilometres on %s, but %d on %s; correct a reading, or note the new odometer with a reading of 0"
                        .formatted(
                                after.vehicle(), before.kilometres(), before.date(), after.kilometres(), after.date()),
                List.of(place(before), place(after)));
    }

    private static Finding.Place place(OdometerReading row) {
        return new Finding.Place(
                "vehicle-odometer, %s, %s".formatted(row.vehicle(), row.date()), String.valueOf(row.kilometres()));
    }
}
