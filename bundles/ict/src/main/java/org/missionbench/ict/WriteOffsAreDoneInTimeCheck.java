package org.missionbench.ict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was to be written off by a day of the period is written off. */
@Component
public final class WriteOffsAreDoneInTimeCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("ict/write-offs-are-done-in-time");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public WriteOffsAreDoneInTimeCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        List<WriteOff> overdue = store.all(scope, WriteOff.class).stream()
                .filter(row -> row.done() == null
                        && !row.planned().isAfter(scope.period().to()))
                .toList();
        Map<WriteOff.Reason, Long> byReason =
                overdue.stream().collect(Collectors.groupingBy(WriteOff::reason, Collectors.counting()));
        List<Finding> findings = new ArrayList<>();
        for (WriteOff.Reason reason : WriteOff.Reason.values()) {
            if (byReason.containsKey(reason)) {
                findings.add(finding(scope, reason, byReason.getOrDefault(reason, 0L)));
            }
        }
        return findings;
    }

    private static Finding finding(MissionPeriod scope, WriteOff.Reason reason, long number) {
        return RULE.missing(
                "ict-write-off, " + Slugs.of(reason),
                number,
                "%d pieces were to be written off by the end of %s (%s), but are not; write the day when it was done, or plan another"
                        .formatted(number, scope.period(), Slugs.of(reason)));
    }
}
