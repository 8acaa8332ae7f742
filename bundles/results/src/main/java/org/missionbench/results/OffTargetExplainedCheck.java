package org.missionbench.results;

import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An indicator off its target has a reason. */
@Component
public final class OffTargetExplainedCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public OffTargetExplainedCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "results/off-target-explained";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        return store.all(scope, Indicator.class).stream()
                .filter(indicator -> indicator.isMet().equals(Optional.of(false)) && indicator.reason() == null)
                .map(this::finding)
                .toList();
    }

    private Finding finding(Indicator indicator) {
        String where = "indicator, " + indicator.code();
        String target = IndicatorText.target(indicator);
        String actual = Written.of(indicator.actual());
        return new Finding(
                id(),
                Finding.Severity.WARNING,
                "Indicator %s: the target is %s, the actual value %s, and no reason is given; write one under reason"
                        .formatted(indicator.code(), target, actual),
                List.of(new Finding.Place(where + ", target", target), new Finding.Place(where + ", actual", actual)));
    }
}
