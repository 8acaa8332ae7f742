package org.missionbench.facilities;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The bills of a project stay within its budget. */
@Component
public final class ProjectsWithinBudgetCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("facilities/projects-within-budget");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ProjectsWithinBudgetCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Projects projects = Projects.of(store, scope);
        return projects.rows().stream()
                .filter(project -> projects.spent(project).compareTo(project.budget()) > 0)
                .map(project -> RULE.broken(
                        "facility-project, " + project.code(),
                        projects.spent(project).toString(),
                        "%s was billed for a budget of %s; raise the budget, or correct the bills"
                                .formatted(projects.spent(project), project.budget())))
                .toList();
    }
}
