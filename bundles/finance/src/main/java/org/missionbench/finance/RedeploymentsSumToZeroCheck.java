package org.missionbench.finance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What one group gives in a redeployment, others receive. */
@Component
public final class RedeploymentsSumToZeroCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public RedeploymentsSumToZeroCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/redeployments-sum-to-zero";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Map<String, Money> byNumber = new TreeMap<>();
        for (Redeployment row : store.all(scope, Redeployment.class)) {
            byNumber.merge(row.number(), row.amount(), Money::plus);
        }
        return byNumber.entrySet().stream()
                .filter(entry -> !entry.getValue().isNil())
                .map(entry -> finding(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Finding finding(String number, Money sum) {
        return new Finding(
                id(),
                Finding.Severity.ERROR,
                "Redeployment %s adds up to %s instead of nothing: what one group gives, others receive"
                        .formatted(number, sum),
                List.of(new Finding.Place("redeployment, number " + number, sum.toString())));
    }
}
