package org.missionbench.facilities;

import java.math.BigDecimal;
import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** No generator runs more than 24 hours a day. */
@Component
public final class GeneratorHoursCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("facilities/generator-hours");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public GeneratorHoursCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    private static final long HOURS_A_DAY = 24;

    @Override
    public List<Finding> check(MissionPeriod scope) {
        return store.all(scope, GeneratorRun.class).stream()
                .filter(run -> run.hours().compareTo(most(run)) > 0)
                .map(run -> RULE.broken(
                        "facility-generator-run, %s, %s".formatted(run.generator(), run.from()),
                        run.hours().toPlainString(),
                        "%s hours in %d days, which have %s; correct the hours or the days"
                                .formatted(run.hours().toPlainString(), run.calendarDays(), most(run))))
                .toList();
    }

    private static BigDecimal most(GeneratorRun run) {
        return BigDecimal.valueOf(run.calendarDays() * HOURS_A_DAY);
    }
}
