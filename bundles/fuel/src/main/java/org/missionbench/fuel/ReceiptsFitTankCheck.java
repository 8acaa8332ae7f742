package org.missionbench.fuel;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** No tank receives more than it has room for. */
@Component
public final class ReceiptsFitTankCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("fuel/receipts-fit-tank");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ReceiptsFitTankCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        RankedEvents events = new RankedEvents(Integer.MAX_VALUE);
        FuelBooks.of(store, scope).all().forEach(book -> TankEvents.note(book, events));
        return events.weightiest().stream()
                .filter(event -> event.kind() == FuelEvent.Kind.OVERFULL_TANK)
                .map(event -> RULE.broken(
                        "tank %s, %s".formatted(event.subject(), event.date()),
                        Quantities.print(event.weight()),
                        event.statement() + "; correct the delivery, or enter the slips that are missing"))
                .toList();
    }
}
