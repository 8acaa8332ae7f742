package org.missionbench.finance;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The reported net requirements are gross less staff assessment income. */
@Component
public final class NetRequirementsCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public NetRequirementsCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/net-requirements";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        return new ReportedComparison(store, id())
                .findings(
                        scope,
                        line -> line.equals(TotalLine.NET.code()) || line.equals(TotalLine.STAFF_ASSESSMENT.code()),
                        kind -> kind != ResourceColumn.Kind.SHARE && kind != ResourceColumn.Kind.DIFFERENCE);
    }
}
