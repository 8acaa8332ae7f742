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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What explains the variances, and what remains unexplained. */
@Component
public final class VarianceMeasures implements MeasureSource {

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
        return new Variances(store, explainers)
                .all(scope).stream().flatMap(VarianceMeasures::ofClass).toList();
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
