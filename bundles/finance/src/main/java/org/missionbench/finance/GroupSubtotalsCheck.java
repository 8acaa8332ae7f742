package org.missionbench.finance;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The reported subtotal of each group is the sum of its classes. */
@Component
public final class GroupSubtotalsCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public GroupSubtotalsCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/group-subtotals";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        return new ReportedComparison(store, id())
                .findings(
                        scope,
                        ReportedComparison.groups(ResourceAmounts.of(store, scope)),
                        kind -> kind != ResourceColumn.Kind.SHARE && kind != ResourceColumn.Kind.DIFFERENCE);
    }
}
