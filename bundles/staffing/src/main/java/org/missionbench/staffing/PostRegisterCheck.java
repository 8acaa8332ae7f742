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

/** Where both exist, monthly rows and posts with their assignments give the same strength and people. */
@Component
public final class PostRegisterCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public PostRegisterCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "staffing/post-register";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        PostRegister posts = PostRegister.of(store, scope);
        List<Finding> findings = new ArrayList<>();
        for (MonthlyStrength row : store.all(scope, MonthlyStrength.class)) {
            posts.strength(row.category(), row.month())
                    .map(StaffedMonth.Strength::approved)
                    .filter(counted -> counted != row.approved())
                    .ifPresent(counted -> findings.add(finding(
                            "monthly-strength",
                            row.category(),
                            row.month(),
                            row.approved(),
                            "posts authorized on its last day",
                            counted)));
        }
        for (MonthlyIncumbency row : store.all(scope, MonthlyIncumbency.class)) {
            posts.people(row.category(), row.month())
                    .map(StaffedMonth.People::people)
                    .filter(counted -> counted != row.people())
                    .ifPresent(counted -> findings.add(finding(
                            "incumbency",
                            row.category(),
                            row.month(),
                            row.people(),
                            "people assigned on its last day",
                            counted)));
        }
        return findings;
    }

    private Finding finding(String dataset, String category, YearMonth month, long stated, String what, long counted) {
        String where = "%s, %s, %s".formatted(dataset, category, month);
        return new Finding(
                id(),
                Finding.Severity.WARNING,
                "%s: the row says %d, but %s are %d; correct the row or the posts"
                        .formatted(where, stated, what, counted),
                List.of(
                        new Finding.Place(where, String.valueOf(stated)),
                        new Finding.Place("post, " + category, String.valueOf(counted))));
    }
}
