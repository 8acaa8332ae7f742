package org.missionbench.results;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An output that was not delivered has a reason. */
@Component
public final class NoHasAReasonCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public NoHasAReasonCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "results/no-has-a-reason";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        return store.all(scope, PlannedOutput.class).stream()
                .filter(output -> output.completed() == Completion.NO && output.reason() == null)
                .map(output -> new Finding(
                        id(),
                        Finding.Severity.WARNING,
                        "Output %s: entered is no, and no reason is given; write one under reason"
                                .formatted(output.code()),
                        List.of(new Finding.Place("planned-output, " + output.code() + ", completed", "no"))))
                .toList();
    }
}
