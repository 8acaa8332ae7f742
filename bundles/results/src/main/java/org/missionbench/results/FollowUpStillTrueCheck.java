package org.missionbench.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a follow-up says still holds by its measure. */
@Component
public final class FollowUpStillTrueCheck implements ConsistencyCheck {

    private final RecordStore store;
    private final Measures measures;

    /** Needs the rows, and the measures they are compared with. */
    @Activate
    public FollowUpStillTrueCheck(@Reference RecordStore store, @Reference Measures measures) {
        this.store = store;
        this.measures = measures;
    }

    @Override
    public String id() {
        return "results/follow-up-still-true";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        List<FollowUp> measured = store.all(scope, FollowUp.class).stream()
                .filter(row -> row.measure() != null)
                .toList();
        if (measured.isEmpty()) {
            return List.of();
        }
        Map<MeasureKey, Measure> all = measures.all(scope);
        List<Finding> findings = new ArrayList<>();
        for (FollowUp row : measured) {
            Optional.ofNullable(all.get(new MeasureKey(String.valueOf(row.measure()))))
                    .flatMap(Measure::value)
                    .map(Written::value)
                    .filter(value -> !holds(row, value))
                    .ifPresent(value -> findings.add(finding(row, value)));
        }
        return findings;
    }

    private static boolean holds(FollowUp row, BigDecimal value) {
        Operator operator = row.holds();
        BigDecimal bound = row.bound();
        return operator == null || bound == null || operator.holds(value, bound, BigDecimal.ZERO);
    }

    private Finding finding(FollowUp row, BigDecimal value) {
        Operator operator = row.holds();
        String wanted = (operator == null ? "" : operator.sign()) + Written.of(row.bound());
        return new Finding(
                id(),
                Finding.Severity.ERROR,
                "Follow-up %s no longer holds: %s should be %s and is %s; take action or rewrite the answer"
                        .formatted(row.code(), row.measure(), wanted, Written.of(value)),
                List.of(
                        new Finding.Place("follow-up, " + row.code(), wanted),
                        new Finding.Place(String.valueOf(row.measure()), Written.of(value))));
    }
}
