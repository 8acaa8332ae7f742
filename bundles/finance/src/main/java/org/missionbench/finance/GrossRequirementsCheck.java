package org.missionbench.finance;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The reported gross requirements are the sum of the groups. */
@Component
public final class GrossRequirementsCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public GrossRequirementsCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/gross-requirements";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        return new ReportedComparison(store, id())
                .findings(
                        scope,
                        TotalLine.GROSS.code()::equals,
                        kind -> kind != ResourceColumn.Kind.SHARE && kind != ResourceColumn.Kind.DIFFERENCE);
    }
}
