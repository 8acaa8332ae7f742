package org.missionbench.finance;

import java.time.YearMonth;
import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The ledger reaches to the last month of the period, as a performance report supposes. */
@Component
public final class YearIsOverCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public YearIsOverCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/year-is-over";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        MonthlyExpenditure monthly = MonthlyExpenditure.of(store, scope);
        List<YearMonth> months = monthly.monthsSoFar();
        if (months.isEmpty() || monthly.isComplete()) {
            return List.of();
        }
        YearMonth last = months.get(months.size() - 1);
        return List.of(new Finding(
                id(),
                Finding.Severity.NOTE,
                "The ledger ends with %s: %d of %d months have no posting, so balance and variances are not final"
                        .formatted(last, monthly.monthsOfYear() - months.size(), monthly.monthsOfYear()),
                List.of(new Finding.Place("ledger, last month", last.toString()))));
    }
}
