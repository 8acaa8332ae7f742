package org.missionbench.results;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Activities in the log name their evidence. */
@Component
public final class ActivitiesHaveEvidenceCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ActivitiesHaveEvidenceCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "results/activities-have-evidence";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        return ActivityCount.of(store, scope).stream()
                .filter(count -> count.withEvidence() < count.total())
                .map(this::finding)
                .toList();
    }

    private Finding finding(ActivityCount count) {
        String where = "activity, kind " + count.kind().code();
        return new Finding(
                id(),
                Finding.Severity.NOTE,
                "%s: %d of %d have no evidence; write its reference under evidence"
                        .formatted(count.kind().title(), count.total() - count.withEvidence(), count.total()),
                List.of(
                        new Finding.Place(where, String.valueOf(count.total())),
                        new Finding.Place(where + ", with evidence", String.valueOf(count.withEvidence()))));
    }
}
