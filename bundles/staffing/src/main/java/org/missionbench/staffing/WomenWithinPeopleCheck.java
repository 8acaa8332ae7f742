package org.missionbench.staffing;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** There are not more women than people in post. */
@Component
public final class WomenWithinPeopleCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public WomenWithinPeopleCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "staffing/women-within-people";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        return store.all(scope, MonthlyIncumbency.class).stream()
                .filter(row -> row.women() != null && row.women() > row.people())
                .map(this::finding)
                .toList();
    }

    private Finding finding(MonthlyIncumbency row) {
        String where = "incumbency, %s, %s".formatted(row.category(), row.month());
        return new Finding(
                id(),
                Finding.Severity.ERROR,
                "%s: %d women among %d people in post; correct one of them".formatted(where, row.women(), row.people()),
                List.of(new Finding.Place(where, String.valueOf(row.women()))));
    }
}
