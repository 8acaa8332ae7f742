package org.missionbench.supply;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An order that nobody had planned has a reason. */
@Component
public final class UnplannedOrdersExplainedCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public UnplannedOrdersExplainedCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "supply/unplanned-orders-explained";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        return Acquisitions.of(store, scope).unplanned().stream()
                .filter(order -> order.reason() == null)
                .map(this::finding)
                .toList();
    }

    private Finding finding(PurchaseOrder order) {
        return new Finding(
                id(),
                Finding.Severity.WARNING,
                "order %s: %s for %s is in no row of the plan and has no reason; name the row it carries out, or write the reason"
                        .formatted(order.number(), order.title(), order.value()),
                List.of(new Finding.Place(
                        "supply-order, " + order.number(), order.value().toString())));
    }
}
