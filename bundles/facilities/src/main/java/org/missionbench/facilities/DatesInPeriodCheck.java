package org.missionbench.facilities;

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

/** Bills, collections, running hours, energy and water are of days and months of the budget period. */
@Component
public final class DatesInPeriodCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("facilities/dates-in-period");

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
        store.all(scope, Bill.class)
                .forEach(row -> judge(findings, scope, "facility-bill, " + row.number(), row.date()));
        store.all(scope, Waste.class)
                .forEach(row -> judge(findings, scope, "facility-waste, " + row.note(), row.date()));
        store.all(scope, GeneratorRun.class)
                .forEach(row -> judge(findings, scope, "facility-generator-run, " + row.generator(), row.to()));
        store.all(scope, Energy.class)
                .forEach(row -> judge(
                        findings,
                        scope,
                        "facility-energy, " + row.premises(),
                        row.month().atDay(1)));
        store.all(scope, PlantOutput.class)
                .forEach(row -> judge(
                        findings,
                        scope,
                        "facility-plant-output, " + row.plant(),
                        row.month().atDay(1)));
        return findings;
    }

    private static void judge(List<Finding> findings, MissionPeriod scope, String where, LocalDate day) {
        if (!scope.period().contains(YearMonth.from(day))) {
            findings.add(RULE.missing(
                    where,
                    day.toString(),
                    "%s is no day of %s; correct the day, or put the row into its own period"
                            .formatted(day, scope.period())));
        }
    }
}
