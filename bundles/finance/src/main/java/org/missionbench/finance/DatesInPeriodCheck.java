package org.missionbench.finance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Postings, redeployments and loans are dated within the period; loans at the end of a month. Postings may come up to a
 * year late, while obligations stay valid.
 */
@Component
public final class DatesInPeriodCheck implements ConsistencyCheck {

    private static final DatasetShape LEDGER = DatasetShape.of(Posting.class);
    private static final int DATE = LEDGER.column("date").orElseThrow().index();
    private static final int MOST = 100;

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public DatesInPeriodCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/dates-in-period";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        List<Finding> findings = new ArrayList<>();
        BudgetPeriod period = scope.period();
        LocalDate latest = period.to().plusYears(1);
        store.scan(scope, LEDGER, values -> {
            LocalDate date = (LocalDate) values[DATE];
            if (date != null && findings.size() < MOST && (date.isBefore(period.from()) || date.isAfter(latest))) {
                Posting posting = (Posting) LEDGER.rowOf(values);
                String where = "ledger, document %s, line %d".formatted(posting.document(), posting.line());
                findings.add(finding(where, date, "from %s to %s".formatted(period.from(), latest)));
            }
        });
        for (Redeployment row : store.all(scope, Redeployment.class)) {
            if (isOutside(row.date(), period)) {
                findings.add(finding("redeployment " + row.number(), row.date(), "in " + period));
            }
        }
        for (Borrowing row : store.all(scope, Borrowing.class)) {
            if (isOutside(row.asAt(), period)
                    || !row.asAt().equals(YearMonth.from(row.asAt()).atEndOfMonth())) {
                findings.add(finding(
                        "borrowing from " + row.lendingMission(), row.asAt(), "the last day of a month of " + period));
            }
        }
        return findings;
    }

    private static boolean isOutside(LocalDate date, BudgetPeriod period) {
        return date.isBefore(period.from()) || date.isAfter(period.to());
    }

    private Finding finding(String where, LocalDate date, String expected) {
        return new Finding(
                id(),
                Finding.Severity.WARNING,
                "%s: the date is %s, but should be %s; correct it".formatted(where, date, expected),
                List.of(new Finding.Place(where, date.toString())));
    }
}
