package org.missionbench.finance;

import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every class whose variance reaches the reporting threshold is explained. */
@Component
public final class ThresholdExplainedCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ThresholdExplainedCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/threshold-explained";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Variances variances = new Variances(store, List.of());
        List<Variance> all = variances.all(scope);
        Optional<VarianceThreshold> threshold = variances.threshold(scope);
        if (threshold.isEmpty()) {
            return all.isEmpty() ? List.of() : List.of(noThreshold());
        }
        return all.stream()
                .filter(variance -> variance.isOver(threshold.get()))
                .filter(variance -> variance.texts().isEmpty())
                .map(variance -> unexplained(variance, threshold.get()))
                .toList();
    }

    private Finding noThreshold() {
        return new Finding(
                id(),
                Finding.Severity.WARNING,
                "No reporting threshold: add a row to variance-threshold, so that the report knows which variances to explain",
                List.of());
    }

    private Finding unexplained(Variance variance, VarianceThreshold threshold) {
        String code = variance.budgetClass().code();
        String share = variance.percentage()
                .map(value -> FigureStyle.HEADING_PERCENTAGE.print(value, ' '))
                .orElse(FigureStyle.nil());
        return new Finding(
                id(),
                Finding.Severity.WARNING,
                "%s: a variance of %s, %s, reaches the threshold of %s per cent or %s and has no text; add a row to variance-explanation"
                        .formatted(
                                variance.budgetClass().title(),
                                variance.amount(),
                                share,
                                threshold.percentage().toPlainString(),
                                threshold.amount()),
                List.of(new Finding.Place(
                        "finance.variance." + code, variance.amount().toString())));
    }
}
