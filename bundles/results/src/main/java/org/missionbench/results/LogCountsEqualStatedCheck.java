package org.missionbench.results;

import java.math.BigDecimal;
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

/** A stated number of activities equals what the activity log counts. */
@Component
public final class LogCountsEqualStatedCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public LogCountsEqualStatedCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "results/log-counts-equal-stated";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Map<String, ActivityCount> log = ActivityCount.of(store, scope).stream()
                .collect(Collectors.toMap(count -> count.key().key(), count -> count));
        List<Finding> findings = new ArrayList<>();
        for (StatedNumber number : StatedNumbers.of(store, scope)) {
            BigDecimal stated = number.value();
            ActivityCount count = number.source() == null ? null : log.get(number.source());
            if (count != null && stated != null && stated.compareTo(BigDecimal.valueOf(count.total())) != 0) {
                findings.add(finding(number, stated, count));
            }
        }
        return findings;
    }

    private Finding finding(StatedNumber number, BigDecimal stated, ActivityCount count) {
        return new Finding(
                id(),
                Finding.Severity.ERROR,
                "%s: stated are %s, the activity log counts %d of kind %s; correct the number or the log"
                        .formatted(
                                number.title(),
                                Written.of(stated),
                                count.total(),
                                count.kind().code()),
                List.of(
                        new Finding.Place(number.key().key(), Written.of(stated)),
                        new Finding.Place("activity, kind " + count.kind().code(), String.valueOf(count.total()))));
    }
}
