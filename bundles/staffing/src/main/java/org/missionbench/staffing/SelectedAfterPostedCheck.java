package org.missionbench.staffing;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Nobody is selected before the job opening is posted. */
@Component
public final class SelectedAfterPostedCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public SelectedAfterPostedCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "staffing/selected-after-posted";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        return store.all(scope, Recruitment.class).stream()
                .filter(row -> row.calendarDays().map(days -> days < 0).orElse(false))
                .map(this::finding)
                .toList();
    }

    private Finding finding(Recruitment row) {
        String where = "recruitment, job opening " + row.jobOpening();
        return new Finding(
                id(),
                Finding.Severity.ERROR,
                "%s: selected on %s, before it was posted on %s; correct one of the days"
                        .formatted(where, row.selected(), row.posted()),
                List.of(new Finding.Place(where, String.valueOf(row.selected()))));
    }
}
