package org.missionbench.supply;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An indicator of the index gives all its points when its result reaches the target, and only then. */
@Component
public final class IndexPointsFollowResultsCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public IndexPointsFollowResultsCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "supply/index-points-follow-results";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        return PropertyIndex.of(store, scope).indicators().stream()
                .filter(indicator -> indicator.result() != null)
                .filter(indicator -> indicator.isReached() != hasAllPoints(indicator))
                .map(this::finding)
                .toList();
    }

    private static boolean hasAllPoints(IndexIndicator indicator) {
        return indicator.points().compareTo(indicator.mostPoints()) == 0;
    }

    private Finding finding(IndexIndicator indicator) {
        String result = String.valueOf(indicator.result());
        String points = indicator.points().toPlainString();
        return new Finding(
                id(),
                Finding.Severity.WARNING,
                "%s: the result %s %s the target of %s %s, but it gave %s of %s points; correct result or points"
                        .formatted(
                                indicator.title(),
                                result,
                                indicator.isReached() ? "reaches" : "misses",
                                indicator.bound().words(),
                                indicator.target().toPlainString(),
                                points,
                                indicator.mostPoints().toPlainString()),
                List.of(
                        new Finding.Place("supply-index-indicator, " + indicator.code() + ", result", result),
                        new Finding.Place("supply-index-indicator, " + indicator.code() + ", points", points)));
    }
}
