package org.missionbench.ict;

import java.util.List;
import java.util.Objects;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.variance.SubsidiaryLedger;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What orders and bills of technology have cost, to be reconciled with the ledger. */
@Component
public final class IctLedger implements SubsidiaryLedger {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public IctLedger(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "ict/ledger";
    }

    @Override
    public String title() {
        return "Information and communications technology";
    }

    @Override
    public List<Entry> entries(MissionPeriod scope) {
        PlannedCosts costs = PlannedCosts.of(store, scope);
        return costs.plans().stream()
                .filter(plan -> plan.budgetLine() != null)
                .map(plan -> new Entry(
                        plan.code(),
                        plan.title(),
                        plan.budgetClass(),
                        plan.budgetClass(),
                        Objects.requireNonNull(plan.budgetLine()),
                        costs.actual(plan)))
                .toList();
    }
}
