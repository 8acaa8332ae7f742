package org.missionbench.finance;

import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Cancelled obligations of earlier periods in the ledger are the other revenue of that name. */
@Component
public final class CancellationsEqualOtherRevenueCheck implements ConsistencyCheck {

    private static final Money NOTHING = Money.zero(Money.usd());

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public CancellationsEqualOtherRevenueCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/cancellations-equal-other-revenue";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Optional<OtherRevenue> line = store.all(scope, OtherRevenue.class).stream()
                .filter(row -> row.kind() == OtherRevenue.Kind.CANCELLATION)
                .findFirst();
        Money stated = line.map(OtherRevenue::amount).orElse(NOTHING);
        Money posted = store.all(scope, PostedByMonth.class).stream()
                .filter(row -> !row.stage().isExpenditure())
                .map(PostedByMonth::amountUsd)
                .reduce(NOTHING, Money::plus)
                .negated();
        if (posted.equals(stated)) {
            return List.of();
        }
        return List.of(new Finding(
                id(),
                Finding.Severity.ERROR,
                "Cancelled obligations of earlier periods: the ledger has %s, other revenue states %s; correct one of them"
                        .formatted(posted, stated),
                List.of(
                        new Finding.Place("ledger, stage cancellation, sign reversed", posted.toString()),
                        new Finding.Place("other-revenue, kind cancellation", stated.toString()))));
    }
}
