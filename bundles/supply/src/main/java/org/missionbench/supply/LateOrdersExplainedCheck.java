package org.missionbench.supply;

import java.time.LocalDate;
import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An order that came late, or is awaited since it was due, has a reason. */
@Component
public final class LateOrdersExplainedCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public LateOrdersExplainedCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "supply/late-orders-explained";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Acquisitions acquisitions = Acquisitions.of(store, scope);
        return acquisitions.late().stream()
                .filter(order -> order.reason() == null)
                .map(order -> finding(order, acquisitions.through()))
                .toList();
    }

    private Finding finding(PurchaseOrder order, LocalDate through) {
        String came = order.isDelivered(through) ? "delivered on " + order.delivered() : "not delivered by " + through;
        return new Finding(
                id(),
                Finding.Severity.WARNING,
                "order %s: due on %s, %s, %d days late and without a reason; write the reason or the day of delivery"
                        .formatted(order.number(), order.due(), came, order.daysLate(through)),
                List.of(new Finding.Place(
                        "supply-order, " + order.number(), order.due().toString())));
    }
}
