package org.missionbench.results;

import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every indicator with a target has an actual value and those of the two periods before. */
@Component
public final class IndicatorsHaveValuesCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public IndicatorsHaveValuesCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "results/indicators-have-values";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Frameworks frameworks = Frameworks.of(store, scope);
        BudgetPeriod before = scope.period().previous();
        List<Finding> findings = new ArrayList<>();
        for (Indicator indicator : frameworks.indicators()) {
            if (indicator.target() != null) {
                for (BudgetPeriod period : List.of(before.previous(), before)) {
                    if (!isKnown(frameworks.earlier(indicator), period)) {
                        findings.add(finding(indicator, "the value of " + period));
                    }
                }
                if (indicator.actual() == null) {
                    findings.add(finding(indicator, "the actual value"));
                }
            }
        }
        return findings;
    }

    private static boolean isKnown(List<EarlierValue> earlier, BudgetPeriod period) {
        return earlier.stream()
                .anyMatch(row -> row.period().equals(period) && (row.value() != null || !row.applicable()));
    }

    private Finding finding(Indicator indicator, String missing) {
        return new Finding(
                id(),
                Finding.Severity.WARNING,
                "Indicator %s: %s is missing; enter it, or that it does not apply".formatted(indicator.code(), missing),
                List.of(new Finding.Place("indicator, " + indicator.code(), "")));
    }
}
