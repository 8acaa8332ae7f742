package org.missionbench.finance;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.content.BoundText;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The bound numbers in explanations of variances are written rightly. */
@Component
public final class BoundExplanationsCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public BoundExplanationsCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/bound-explanations";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        return store.all(scope, VarianceExplanation.class).stream()
                .flatMap(row -> BoundText.problems(row.text()).stream().map(problem -> finding(row, problem)))
                .toList();
    }

    private Finding finding(VarianceExplanation row, String problem) {
        String where = "variance-explanation, %s, paragraph %d".formatted(row.budgetClass(), row.paragraph());
        return new Finding(
                id(), Finding.Severity.ERROR, where + ": " + problem, List.of(new Finding.Place(where, row.text())));
    }
}
