package org.missionbench.finance;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rounded parts of the table of financial resources add up to its rounded totals. */
@Component
public final class RoundedPartsCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public RoundedPartsCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/rounded-parts-add-up";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        ResourceAmounts amounts = ResourceAmounts.of(store, scope);
        return RoundedParts.disagreements(ResourceTable.full(amounts, scope)).stream()
                .map(this::finding)
                .toList();
    }

    private Finding finding(RoundedParts.Disagreement disagreement) {
        String where = disagreement.row() + ", " + disagreement.column();
        return new Finding(
                id(),
                Finding.Severity.NOTE,
                "%s: the rounded total is %s, its rounded parts add up to %s; the exact amounts agree, nothing to mend"
                        .formatted(where, disagreement.total(), disagreement.sumOfParts()),
                List.of(
                        new Finding.Place(where, disagreement.total().toPlainString()),
                        new Finding.Place(
                                where + ", sum of parts",
                                disagreement.sumOfParts().toPlainString())));
    }
}
