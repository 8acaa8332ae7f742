package org.missionbench.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every finding of an evaluation that is still to be followed up has an owner and is not past its due date. */
@Component
public final class FindingsHaveOwnerCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("programmes/findings-have-owner");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public FindingsHaveOwnerCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {

        LocalDate end = scope.period().to();
        return store.all(scope, EvaluationFinding.class).stream()
                .filter(EvaluationFinding::isPending)
                .flatMap(row -> finding(row, end).stream())
                .toList();
    }

    private static Optional<Finding> finding(EvaluationFinding row, LocalDate end) {
        String where = "evaluation-finding " + row.code();
        if (row.owner() == null) {
            return Optional.of(RULE.missing(
                    where, row.title(), "nobody owns '%s'; name an office as owner".formatted(row.title())));
        }
        return Optional.ofNullable(row.due())
                .filter(due -> due.isBefore(end))
                .map(due -> RULE.missing(
                        where,
                        due.toString(),
                        "'%s' was due on %s and is still open on %s; follow it up or give it a new date"
                                .formatted(row.title(), due, end)));
    }
}
