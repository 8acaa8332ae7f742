package org.missionbench.finance;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every reported variance is apportionment less expenditure. */
@Component
public final class VarianceIsDifferenceCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public VarianceIsDifferenceCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/variance-is-difference";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        return new ReportedComparison(store, id())
                .findings(scope, line -> true, kind -> kind == ResourceColumn.Kind.DIFFERENCE);
    }
}
