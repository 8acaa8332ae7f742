package org.missionbench.programmes;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Expenditure of projects lies in months of the period. */
@Component
public final class SpentInPeriodCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("programmes/spent-in-period");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public SpentInPeriodCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {

        return store.all(scope, ProjectExpenditure.class).stream()
                .filter(row -> !scope.period().contains(row.month()))
                .map(row -> RULE.broken(
                        "project-expenditure, project %s, line %d".formatted(row.project(), row.line()),
                        row.month().toString(),
                        "the month is %s, which is not in %s; correct it".formatted(row.month(), scope.period())))
                .toList();
    }
}
