package org.missionbench.programmes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every project on which work was done was approved, and not after it started. */
@Component
public final class ApprovedBeforeStartCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("programmes/approved-before-start");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ApprovedBeforeStartCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {

        Map<String, LocalDate> approved = new HashMap<>();
        store.all(scope, ProjectApproval.class).stream()
                .filter(ProjectApproval::isApproved)
                .forEach(row -> approved.merge(
                        row.project(), row.date(), (left, right) -> left.isBefore(right) ? left : right));
        return store.all(scope, Project.class).stream()
                .filter(Project::isImplemented)
                .flatMap(project -> finding(project, Optional.ofNullable(approved.get(project.code()))).stream())
                .toList();
    }

    private static Optional<Finding> finding(Project project, Optional<LocalDate> approved) {
        String where = "project " + project.code();
        if (approved.isEmpty()) {
            return Optional.of(RULE.missing(
                    where,
                    project.state().written(),
                    "%s is %s, but the steering group has not approved it; enter its decision in project-approval"
                            .formatted(project.title(), project.state().written())));
        }
        return Optional.ofNullable(project.startsOn())
                .filter(start -> approved.get().isAfter(start))
                .map(start -> RULE.broken(
                        where,
                        start.toString(),
                        "%s started on %s, but was approved on %s; correct one of the two"
                                .formatted(project.title(), start, approved.get())));
    }
}
