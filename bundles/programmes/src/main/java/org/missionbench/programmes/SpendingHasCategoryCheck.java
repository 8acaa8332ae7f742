package org.missionbench.programmes;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every project that cost something feeds a category of expenditure. */
@Component
public final class SpendingHasCategoryCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("programmes/spending-has-category");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public SpendingHasCategoryCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {

        Portfolio portfolio = Portfolio.of(store, scope);
        ProjectFunds funds = ProjectFunds.of(store, scope);
        if (store.all(scope, ProgrammaticCategory.class).isEmpty()) {
            return List.of();
        }
        return portfolio.projects().stream()
                .filter(project -> portfolio.category(project).isEmpty()
                        && !funds.spent(project.code()::equals).isNil())
                .map(project -> RULE.broken(
                        "project " + project.code(),
                        project.thematicArea(),
                        "%s cost %s, but its area '%s' feeds no category; name one in thematic-area"
                                .formatted(
                                        project.title(), funds.spent(project.code()::equals), project.thematicArea())))
                .toList();
    }
}
