package org.missionbench.finance;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.contracts.variance.VarianceExplainer;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Quantity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What explains the variances, and what remains unexplained. */
@Component
public final class VarianceMeasures implements MeasureSource {

    static final MeasureKey OVER_THRESHOLD = new MeasureKey("finance.variances.over-threshold");
    static final MeasureKey WITHOUT_TEXT = new MeasureKey("finance.variances.without-text");

    private final RecordStore store;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<VarianceExplainer> explainers = List.of();

    /** Needs the rows. */
    @Activate
    public VarianceMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/variance-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        Variances variances = new Variances(store, explainers);
        List<Variance> all = variances.all(scope);
        Stream<Measure> counted = variances.threshold(scope).stream().flatMap(threshold -> counts(all, threshold));
        return Stream.concat(all.stream().flatMap(VarianceMeasures::ofClass), counted)
                .toList();
    }

    private static Stream<Measure> counts(List<Variance> all, VarianceThreshold threshold) {
        List<Variance> over =
                all.stream().filter(variance -> variance.isOver(threshold)).toList();
        long silent =
                over.stream().filter(variance -> variance.texts().isEmpty()).count();
        return Stream.of(
                new Measure(
                        OVER_THRESHOLD,
                        "Variances that the report must explain",
                        Quantity.of(over.size(), "class"),
                        "budget classes whose variance reaches the amount or the percentage of variance-threshold",
                        List.of(new RowSelection("variance-threshold", Map.of()))),
                new Measure(
                        WITHOUT_TEXT,
                        "Variances that the report must explain and that have no text",
                        Quantity.of(silent, "class"),
                        "budget classes over the threshold without a row in variance-explanation",
                        List.of(new RowSelection("variance-explanation", Map.of()))));
    }

    private static Stream<Measure> ofClass(Variance variance) {
        String code = variance.budgetClass().code();
        String title = variance.budgetClass().title();
        List<RowSelection> rows = List.of(new RowSelection("variance-factor", Map.of("budget_class", code)));
        return Stream.of(
                new Measure(
                        MeasureKey.of("finance", "variance-explained", code),
                        title + ": variance explained in amounts",
                        variance.explained(),
                        "sum of the factors that have an amount, entered or known to another module",
                        rows),
                new Measure(
                        MeasureKey.of("finance", "variance-unexplained", code),
                        title + ": variance not explained in amounts",
                        variance.unexplained(),
                        "variance less the sum of the factors that have an amount",
                        rows));
    }
}
