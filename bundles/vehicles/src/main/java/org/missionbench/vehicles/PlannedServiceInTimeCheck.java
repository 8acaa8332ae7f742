package org.missionbench.vehicles;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Planned service is done before its day and its kilometres have passed. */
@Component
public final class PlannedServiceInTimeCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public PlannedServiceInTimeCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "vehicles/planned-service-in-time";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        return ServiceDue.all(store, scope).stream()
                .filter(ServiceDue::isOverdue)
                .map(this::finding)
                .toList();
    }

    private Finding finding(ServiceDue due) {
        String number = due.vehicle().number();
        return new Finding(
                id(),
                Finding.Severity.WARNING,
                "%s: planned service was due %s, but on %s the last one on record is of %s; service it, or record the job"
                        .formatted(number, due.dueWords(), due.judgedOn(), due.last()),
                List.of(
                        new Finding.Place(
                                "vehicle-service-interval, " + due.vehicle().type(), due.dueWords()),
                        new Finding.Place(
                                "vehicle-workshop-job, " + number, due.last().toString())));
    }
}
