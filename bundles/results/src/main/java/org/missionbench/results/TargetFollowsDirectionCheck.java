package org.missionbench.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A target lies in its direction from the last earlier value. */
@Component
public final class TargetFollowsDirectionCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public TargetFollowsDirectionCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "results/target-follows-direction";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Frameworks frameworks = Frameworks.of(store, scope);
        List<Finding> findings = new ArrayList<>();
        for (Indicator indicator : frameworks.indicators()) {
            BigDecimal target = indicator.target();
            if (target != null) {
                frameworks.earlier(indicator).stream()
                        .filter(earlier -> earlier.value() != null)
                        .reduce((older, newer) -> newer)
                        .filter(earlier -> isAgainst(indicator.direction(), earlier, target))
                        .ifPresent(earlier -> findings.add(finding(indicator, earlier, target)));
            }
        }
        return findings;
    }

    private static boolean isAgainst(Direction direction, EarlierValue earlier, BigDecimal target) {
        int step = target.compareTo(Objects.requireNonNull(earlier.value()));
        return direction == Direction.INCREASE ? step < 0 : direction == Direction.DECREASE && step > 0;
    }

    private Finding finding(Indicator indicator, EarlierValue earlier, BigDecimal target) {
        String before = Written.of(Objects.requireNonNull(earlier.value()));
        return new Finding(
                id(),
                Finding.Severity.WARNING,
                "Indicator %s is to %s, but its target of %s lies the other way from the %s of %s: correct target or direction"
                        .formatted(
                                indicator.code(),
                                indicator.direction().name().toLowerCase(Locale.ROOT),
                                Written.of(target),
                                before,
                                earlier.period()),
                List.of(
                        new Finding.Place("indicator, " + indicator.code() + ", target", Written.of(target)),
                        new Finding.Place(
                                "indicator-earlier, %s, %s".formatted(indicator.code(), earlier.period()), before)));
    }
}
