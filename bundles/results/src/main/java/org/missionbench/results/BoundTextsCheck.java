package org.missionbench.results;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.content.BoundText;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The bound numbers in the texts of results are written rightly. */
@Component
public final class BoundTextsCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public BoundTextsCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "results/bound-texts";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        return ResultsText.all(store, scope).stream()
                .flatMap(text -> BoundText.problems(text.text()).stream()
                        .map(problem -> new Finding(
                                id(),
                                Finding.Severity.ERROR,
                                text.where() + ": " + problem,
                                List.of(new Finding.Place(text.where(), text.text())))))
                .toList();
    }
}
