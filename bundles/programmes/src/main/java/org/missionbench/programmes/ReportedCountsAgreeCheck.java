package org.missionbench.programmes;

import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** There are as many projects by theme, implementer, gender marker and tag as is stated. */
@Component
public final class ReportedCountsAgreeCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("programmes/reported-counts-agree");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ReportedCountsAgreeCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {

        ProjectCounts counts = ProjectCounts.of(store, scope);
        return store.all(scope, ReportedCount.class).stream()
                .flatMap(row -> finding(row, counts).stream())
                .toList();
    }

    private static Optional<Finding> finding(ReportedCount row, ProjectCounts counts) {
        long projects = counts.portfolio().kinds().stream()
                .filter(kind -> kind.code().equals(row.projectKind()))
                .mapToLong(kind -> counts.count(kind, row.dimension(), row.code()))
                .sum();
        return projects == row.projects()
                ? Optional.empty()
                : Optional.of(RULE.broken(
                        "reported-count, %s, by %s, %s"
                                .formatted(row.projectKind(), row.dimension().written(), row.code()),
                        Long.toString(row.projects()),
                        "the projects give %d, %s states %d; correct the projects or the reported count"
                                .formatted(projects, row.source(), row.projects())));
    }
}
