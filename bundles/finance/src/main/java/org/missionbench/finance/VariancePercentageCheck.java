package org.missionbench.finance;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every reported percentage is the variance in per cent of the apportionment. */
@Component
public final class VariancePercentageCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public VariancePercentageCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/variance-percentage";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        return new ReportedComparison(store, id())
                .findings(scope, line -> true, kind -> kind == ResourceColumn.Kind.SHARE);
    }
}
