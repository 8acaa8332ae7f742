package org.missionbench.facilities;

import java.util.List;
import java.util.Objects;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.variance.SubsidiaryLedger;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was billed for facilities, to be compared with the ledger line by line. */
@Component
public final class FacilityLedger implements SubsidiaryLedger {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public FacilityLedger(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "facilities/facility-ledger";
    }

    @Override
    public String title() {
        return "Facilities";
    }

    @Override
    public List<Entry> entries(MissionPeriod scope) {
        PlannedCosts costs = new PlannedCosts(store, scope);
        return costs.plans().stream()
                .filter(plan -> plan.budgetLine() != null)
                .map(plan -> new Entry(
                        plan.code(),
                        plan.title(),
                        plan.budgetClass(),
                        plan.budgetClass(),
                        Objects.requireNonNull(plan.budgetLine()),
                        costs.actual(plan).cost()))
                .toList();
    }
}
