package org.missionbench.supply;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Property leaves the register by an approved write-off. */
@Component
public final class PropertyLeavesByWriteOffCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public PropertyLeavesByWriteOffCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "supply/property-leaves-by-write-off";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Set<String> approved = store.all(scope, WriteOff.class).stream()
                .filter(row -> row.approved() != null)
                .map(WriteOff::item)
                .collect(Collectors.toSet());
        return store.all(scope, Property.class).stream()
                .filter(item -> item.left() != null && scope.period().contains(YearMonth.from(item.left())))
                .filter(item -> !approved.contains(item.number()))
                .map(this::finding)
                .toList();
    }

    private Finding finding(Property item) {
        return new Finding(
                id(),
                Finding.Severity.ERROR,
                "property %s: left the register on %s, but no write-off of it was approved; write it into supply-write-off, or take the day away"
                        .formatted(item.number(), item.left()),
                List.of(new Finding.Place("supply-property, " + item.number(), String.valueOf(item.left()))));
    }
}
