package org.missionbench.results;

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

/** A request that is open says what is being done, and none is open after it was due. */
@Component
public final class FollowUpAnsweredCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public FollowUpAnsweredCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "results/follow-up-answered";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        List<Finding> findings = new ArrayList<>();
        for (FollowUp row : store.all(scope, FollowUp.class)) {
            LocalDate due = row.due();
            if (row.action() == null) {
                findings.add(finding(
                        row, "has no action taken" + (due == null ? "" : " and is due on " + due) + "; write one"));
            } else if (row.isOpen()
                    && due != null
                    && !due.isAfter(scope.period().to())) {
                findings.add(
                        finding(row, "was due on %s and is still open; finish it or set a new date".formatted(due)));
            }
        }
        return findings;
    }

    private Finding finding(FollowUp row, String what) {
        return new Finding(
                id(),
                Finding.Severity.WARNING,
                "Follow-up %s (%s, %s) %s".formatted(row.code(), row.document(), row.paragraph(), what),
                List.of(new Finding.Place("follow-up, " + row.code(), row.document() + ", " + row.paragraph())));
    }
}
