package org.missionbench.vehicles;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The trips of a vehicle are no longer than its odometer grew. */
@Component
public final class TripsWithinOdometerCheck implements ConsistencyCheck {

    // trackers and odometers differ by a few per cent
    private static final BigDecimal TOLERATED = new BigDecimal("1.05");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public TripsWithinOdometerCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "vehicles/trips-within-odometer";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Distances distances = Distances.of(store, scope);
        List<Finding> findings = new ArrayList<>();
        distances.tracked().forEach((vehicle, tracked) -> distances
                .kilometres(vehicle)
                .filter(driven -> tracked.compareTo(driven.multiply(TOLERATED)) > 0)
                .ifPresent(driven -> findings.add(finding(vehicle, tracked, driven))));
        return findings;
    }

    private Finding finding(String vehicle, BigDecimal tracked, BigDecimal driven) {
        return new Finding(
                id(),
                Finding.Severity.WARNING,
                "%s: its trips add up to %s kilometres, but its odometer grew by %s; correct the trips or the readings"
                        .formatted(vehicle, tracked.toPlainString(), driven.toPlainString()),
                List.of(
                        new Finding.Place("vehicle-trip, " + vehicle, tracked.toPlainString()),
                        new Finding.Place("vehicle-odometer, " + vehicle, driven.toPlainString())));
    }
}
