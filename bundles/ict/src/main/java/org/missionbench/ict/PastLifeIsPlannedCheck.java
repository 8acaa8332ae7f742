package org.missionbench.ict;

import java.time.LocalDate;
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

/** What is past its life expectancy stands in the write-off plan. */
@Component
public final class PastLifeIsPlannedCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("ict/past-life-is-planned");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public PastLifeIsPlannedCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Holdings holdings = Holdings.of(store, scope);
        LocalDate last = scope.period().to();
        Set<String> planned = store.all(scope, WriteOff.class).stream()
                .map(WriteOff::equipment)
                .collect(Collectors.toSet());
        return holdings.kinds().stream()
                .filter(kind -> unplanned(holdings, kind, last, planned) > 0)
                .map(kind -> finding(holdings, kind, last, unplanned(holdings, kind, last, planned)))
                .toList();
    }

    private static long unplanned(Holdings holdings, EquipmentKind kind, LocalDate day, Set<String> planned) {
        return holdings.pastLife(kind, day).stream()
                .filter(piece -> !planned.contains(piece.number()))
                .count();
    }

    private static Finding finding(Holdings holdings, EquipmentKind kind, LocalDate day, long unplanned) {
        int past = holdings.pastLife(kind, day).size();
        return RULE.missing(
                "ict-equipment, " + kind.code(),
                past,
                "%s: %d are past their life expectancy of %d years, but %d of them stand in no write-off plan; plan when they leave (ict-write-off)"
                        .formatted(kind.title(), past, kind.lifeYears(), unplanned));
    }
}
