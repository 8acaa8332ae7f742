package org.missionbench.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** No project ends before it starts. */
@Component
public final class StartsBeforeEndCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("programmes/starts-before-end");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public StartsBeforeEndCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {

        return store.all(scope, Project.class).stream()
                .flatMap(project -> finding(project).stream())
                .toList();
    }

    private static Optional<Finding> finding(Project project) {
        LocalDate start = project.startsOn();
        LocalDate end = project.endsOn();
        return start == null || end == null || !end.isBefore(start)
                ? Optional.empty()
                : Optional.of(RULE.broken(
                        "project " + project.code(),
                        end.toString(),
                        "%s ends on %s, before it starts on %s; correct one of the two"
                                .formatted(project.title(), end, start)));
    }
}
