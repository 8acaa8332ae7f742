package org.missionbench.fuel;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** No tank is measured to hold more than it can. */
@Component
public final class DipsWithinCapacityCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("fuel/dips-within-capacity");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public DipsWithinCapacityCheck(@Reference RecordStore store) {
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
                .filter(event -> event.kind() == FuelEvent.Kind.DIP_ABOVE_CAPACITY)
                .map(event -> RULE.broken(
                        "tank %s, %s".formatted(event.subject(), event.date()),
                        Quantities.print(event.weight()),
                        event.statement() + "; correct the measurement or the capacity"))
                .toList();
    }
}
