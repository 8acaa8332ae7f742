package org.missionbench.staffing;

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

/** Monthly rows are of months of the budget period; others count for nothing. */
@Component
public final class MonthsInPeriodCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public MonthsInPeriodCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "staffing/months-in-period";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        List<Finding> findings = new ArrayList<>();
        store.all(scope, MonthlyStrength.class)
                .forEach(row -> judge(findings, scope, "monthly-strength, " + row.category(), row.month()));
        store.all(scope, MonthlyIncumbency.class)
                .forEach(row -> judge(findings, scope, "incumbency, " + row.category(), row.month()));
        store.all(scope, RegionalCount.class)
                .forEach(row -> judge(findings, scope, "geographic-distribution, " + row.category(), row.month()));
        store.all(scope, SalaryIncrement.class)
                .forEach(row -> judge(findings, scope, "salary-increment, " + row.category(), row.effective()));
        return findings;
    }

    private void judge(List<Finding> findings, MissionPeriod scope, String where, YearMonth month) {
        if (!scope.period().contains(month)) {
            findings.add(new Finding(
                    id(),
                    Finding.Severity.WARNING,
                    "%s: %s is no month of %s; correct the month, or put the row into its own period"
                            .formatted(where, month, scope.period()),
                    List.of(new Finding.Place(where, month.toString()))));
        }
    }
}
