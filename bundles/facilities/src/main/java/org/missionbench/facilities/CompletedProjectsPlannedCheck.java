package org.missionbench.facilities;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every project finished in the period is among those planned for it, so that one number says it all. */
@Component
public final class CompletedProjectsPlannedCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("facilities/completed-projects-planned");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public CompletedProjectsPlannedCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Projects projects = Projects.of(store, scope);
        long counted = projects.completed().stream().filter(Project::planned).count();
        return projects.completed().stream()
                .filter(project -> !project.planned())
                .map(project -> RULE.missing(
                        "facility-project, " + project.code(),
                        String.valueOf(project.ended()),
                        "'%s' was finished on %s, but is not among the planned projects, of which %d were completed; say in the report that it is not counted, or plan it"
                                .formatted(project.title(), project.ended(), counted)))
                .toList();
    }
}
