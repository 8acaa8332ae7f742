package org.missionbench.finance;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The postings of each class add up to the expenditure that is reported for it. */
@Component
public final class LedgerEqualsReportedExpenditureCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public LedgerEqualsReportedExpenditureCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/ledger-equals-reported-expenditure";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        return new ReportedComparison(store, id())
                .findings(
                        scope,
                        ReportedComparison.classes(ResourceAmounts.of(store, scope)),
                        kind -> kind == ResourceColumn.Kind.EXPENDITURE);
    }
}
