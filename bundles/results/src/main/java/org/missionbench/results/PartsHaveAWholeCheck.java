package org.missionbench.results;

import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a number is a part of exists. */
@Component
public final class PartsHaveAWholeCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public PartsHaveAWholeCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "results/parts-have-a-whole";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        List<Finding> findings = new ArrayList<>();
        for (Breakdown.Part part : Breakdown.lost(store, scope)) {
            findings.add(new Finding(
                    id(),
                    Finding.Severity.ERROR,
                    "%s is a part of '%s', which does not exist: correct part_of or add that number"
                            .formatted(part.where(), part.partOf()),
                    List.of(new Finding.Place(part.where(), Written.of(part.value())))));
        }
        return findings;
    }
}
