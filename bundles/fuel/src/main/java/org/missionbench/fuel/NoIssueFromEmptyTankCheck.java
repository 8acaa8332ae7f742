package org.missionbench.fuel;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** No tank issues more than it holds. */
@Component
public final class NoIssueFromEmptyTankCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("fuel/no-issue-from-empty-tank");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public NoIssueFromEmptyTankCheck(@Reference RecordStore store) {
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
                .filter(event -> event.kind() == FuelEvent.Kind.EMPTY_TANK)
                .map(event -> RULE.broken(
                        "tank %s, %s".formatted(event.subject(), event.date()),
                        Quantities.print(event.weight()),
                        event.statement()
                                + "; enter the delivery or the measurement that is missing, or correct the slips"))
                .toList();
    }
}
