package org.missionbench.programmes;

import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** No project costs more than its budget. */
@Component
public final class SpentWithinBudgetCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("programmes/spent-within-budget");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public SpentWithinBudgetCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {

        ProjectFunds funds = ProjectFunds.of(store, scope);
        return store.all(scope, Project.class).stream()
                .flatMap(project -> finding(project, funds).stream())
                .toList();
    }

    private static Optional<Finding> finding(Project project, ProjectFunds funds) {
        Money budgeted = funds.budgeted(project.code()::equals);
        Money spent = funds.spent(project.code()::equals);
        return spent.compareTo(budgeted) <= 0
                ? Optional.empty()
                : Optional.of(RULE.broken(
                        "project " + project.code(),
                        spent.toString(),
                        "%s cost %s, but its budget is %s; correct project-expenditure or add to project-budget"
                                .formatted(project.title(), spent, budgeted)));
    }
}
