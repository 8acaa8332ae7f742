package org.missionbench.fuel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Receipts, issues and measurements lie in the budget period. */
@Component
public final class MovementsInPeriodCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("fuel/movements-in-period");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public MovementsInPeriodCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        List<Finding> findings = new ArrayList<>();
        store.all(scope, FuelReceipt.class)
                .forEach(row -> judge(findings, scope, row.date(), "fuel-receipt, " + row.deliveryNote()));
        store.all(scope, IssuedByDay.class)
                .forEach(row -> judge(findings, scope, row.date(), "fuel-issue from " + row.tank()));
        store.all(scope, FuelDip.class).forEach(row -> judge(findings, scope, row.date(), "fuel-dip, " + row.tank()));
        return findings;
    }

    private static void judge(List<Finding> findings, MissionPeriod scope, LocalDate date, String where) {
        if (date.isBefore(scope.period().from()) || date.isAfter(scope.period().to())) {
            findings.add(RULE.broken(
                    where,
                    date.toString(),
                    "is dated %s, but the period runs from %s to %s; correct the date or enter it in its own period"
                            .formatted(
                                    date, scope.period().from(), scope.period().to())));
        }
    }
}
