package org.missionbench.fuel;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every issue could have happened as it is recorded: it fits the vehicle or generator, its readings and its tank. */
@Component
public final class IssuesArePossibleCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("fuel/issues-are-possible");
    private static final int SHOWN = 1_000;
    private static final Set<FuelEvent.Kind> OF_TANKS =
            EnumSet.of(FuelEvent.Kind.EMPTY_TANK, FuelEvent.Kind.OVERFULL_TANK, FuelEvent.Kind.DIP_ABOVE_CAPACITY);

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public IssuesArePossibleCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        RankedEvents events = IssueScan.of(store, scope, SHOWN).events();
        return events.counts().entrySet().stream()
                .filter(entry -> !OF_TANKS.contains(entry.getKey()))
                .map(entry -> finding(entry.getKey(), entry.getValue(), events))
                .toList();
    }

    private static Finding finding(FuelEvent.Kind kind, long count, RankedEvents events) {
        String worst = events.weightiest().stream()
                .filter(event -> event.kind() == kind)
                .findFirst()
                .map(event -> ", the weightiest on %s: %s %s (slip %s)"
                        .formatted(event.date(), event.subject(), event.statement(), event.slip()))
                .orElse("");
        return RULE.missing(
                "fuel-issue",
                Long.toString(count),
                "%s: %s%s; look at all with fuel-balance --events and correct slips or what is known of the number"
                        .formatted(kind.title(), count == 1 ? "one issue" : count + " issues", worst));
    }
}
