package org.missionbench.results;

import java.time.LocalDate;
import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Activities lie in the budget period. */
@Component
public final class ActivitiesInPeriodCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ActivitiesInPeriodCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "results/activities-in-period";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        LocalDate from = scope.period().from();
        LocalDate to = scope.period().to();
        return store.all(scope, Activity.class).stream()
                .filter(row -> row.date().isBefore(from) || row.date().isAfter(to))
                .map(row -> new Finding(
                        id(),
                        Finding.Severity.ERROR,
                        "Activity %s took place on %s, outside the period %s to %s: correct the date or move it"
                                .formatted(row.number(), row.date(), from, to),
                        List.of(new Finding.Place(
                                "activity, " + row.number(), row.date().toString()))))
                .toList();
    }
}
