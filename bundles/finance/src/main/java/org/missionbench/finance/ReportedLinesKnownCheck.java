package org.missionbench.finance;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every reported figure names a line of the table. */
@Component
public final class ReportedLinesKnownCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ReportedLinesKnownCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/reported-lines-known";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        ResourceAmounts amounts = ResourceAmounts.of(store, scope);
        Predicate<String> known = ReportedComparison.classes(amounts)
                .or(ReportedComparison.groups(amounts))
                .or(line -> Stream.of(TotalLine.values())
                        .anyMatch(total -> total.code().equals(line)));
        return store.all(scope, ReportedFigure.class).stream()
                .map(ReportedFigure::line)
                .filter(known.negate())
                .distinct()
                .map(this::finding)
                .toList();
    }

    private Finding finding(String line) {
        return new Finding(
                id(),
                Finding.Severity.WARNING,
                "reported-figure names the line '%s', which is neither class, group nor total; correct its code"
                        .formatted(line),
                List.of(new Finding.Place("reported-figure, column line", line)));
    }
}
