package org.missionbench.supply;

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

/** Orders, cargo and requests for write-off are of days of the budget period. */
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
        return "supply/dates-in-period";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        List<Finding> findings = new ArrayList<>();
        store.all(scope, PurchaseOrder.class)
                .forEach(row -> judge(findings, scope, "supply-order, " + row.number(), row.ordered()));
        store.all(scope, CargoByDay.class)
                .forEach(row -> judge(
                        findings,
                        scope,
                        "supply-cargo, %s to %s".formatted(row.origin(), row.destination()),
                        row.date()));
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
