package org.missionbench.ict;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Incidents, orders and bills are of days of the budget period. */
@Component
public final class DatesInPeriodCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("ict/dates-in-period");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public DatesInPeriodCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        List<Finding> findings = new ArrayList<>();
        Map<YearMonth, Long> months = store.all(scope, IncidentsByMonth.class).stream()
                .filter(group -> !scope.period().contains(group.month()))
                .collect(Collectors.groupingBy(
                        IncidentsByMonth::month, TreeMap::new, Collectors.summingLong(IncidentsByMonth::incidents)));
        months.forEach((month, number) -> findings.add(RULE.missing(
                "ict-incident, " + month,
                number,
                "%d incidents were reported in %s, which is no month of %s; put them into their own period"
                        .formatted(number, month, scope.period()))));
        store.all(scope, Cost.class).stream()
                .filter(cost -> !scope.period().contains(YearMonth.from(cost.date())))
                .forEach(cost -> findings.add(finding(scope, cost)));
        return findings;
    }

    private static Finding finding(MissionPeriod scope, Cost cost) {
        return RULE.missing(
                "ict-cost, " + cost.number(),
                cost.date(),
                "ict-cost, %s: %s is no day of %s; correct the day, or put the row into its own period"
                        .formatted(cost.number(), cost.date(), scope.period()));
    }
}
