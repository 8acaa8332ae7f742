package org.missionbench.finance;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The reported total requirements are gross and budgeted contributions in kind. */
@Component
public final class TotalRequirementsCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public TotalRequirementsCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/total-requirements";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        return new ReportedComparison(store, id())
                .findings(
                        scope,
                        line -> line.equals(TotalLine.TOTAL.code()) || line.equals(TotalLine.IN_KIND.code()),
                        kind -> kind != ResourceColumn.Kind.SHARE && kind != ResourceColumn.Kind.DIFFERENCE);
    }
}
