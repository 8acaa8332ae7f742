package org.missionbench.facilities;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The bills of a contract stay within its ceiling for the period. */
@Component
public final class ContractsWithinCeilingCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("facilities/contracts-within-ceiling");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ContractsWithinCeilingCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Map<String, Money> billed = store.all(scope, Bill.class).stream()
                .filter(bill -> bill.contract() != null)
                .filter(bill -> scope.period().contains(YearMonth.from(bill.date())))
                .collect(Collectors.toMap(bill -> String.valueOf(bill.contract()), Bill::amount, Money::plus));
        List<Finding> findings = new ArrayList<>();
        for (Contract contract : store.all(scope, Contract.class)) {
            Money sum = billed.getOrDefault(contract.number(), Money.zero(Money.usd()));
            if (contract.ceiling() != null && sum.compareTo(contract.ceiling()) > 0) {
                findings.add(RULE.broken(
                        "facility-contract, " + contract.number(),
                        sum.toString(),
                        "%s was billed, but the ceiling is %s; amend the contract, or refuse the bills above it"
                                .formatted(sum, contract.ceiling())));
            }
        }
        return findings;
    }
}
