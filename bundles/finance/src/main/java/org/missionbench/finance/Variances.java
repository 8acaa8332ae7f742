package org.missionbench.finance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.variance.VarianceExplainer;
import org.missionbench.contracts.variance.VarianceFactor;
import org.missionbench.kernel.MissionPeriod;

/** The variances of all classes, with their factors from the rows and from other modules. */
final class Variances {

    private final RecordStore store;
    private final List<VarianceExplainer> explainers;

    Variances(RecordStore store, List<VarianceExplainer> explainers) {
        this.store = store;
        this.explainers = explainers;
    }

    /** From which size a variance must be explained; empty when the mission has not said. */
    Optional<VarianceThreshold> threshold(MissionPeriod scope) {
        return store.all(scope, VarianceThreshold.class).stream().findFirst();
    }

    /** The classes over the threshold in print order; none when there is no threshold. */
    List<Variance> overThreshold(MissionPeriod scope) {
        return threshold(scope)
                .map(threshold -> all(scope).stream()
                        .filter(variance -> variance.isOver(threshold))
                        .toList())
                .orElse(List.of());
    }

    /** The variance of every class that is not an of-which line, in print order. */
    List<Variance> all(MissionPeriod scope) {
        ResourceAmounts amounts = ResourceAmounts.of(store, scope);
        List<ReportedFactor> entered = store.all(scope, ReportedFactor.class);
        List<VarianceExplanation> explanations = store.all(scope, VarianceExplanation.class);
        return amounts.groups().stream()
                .flatMap(group -> amounts.classesOf(group).stream())
                .filter(budgetClass -> !amounts.isOfWhich(budgetClass))
                .map(budgetClass -> new Variance(
                        budgetClass,
                        amounts.apportionment(budgetClass.code()),
                        amounts.variance(budgetClass.code()),
                        factors(scope, budgetClass.code(), entered),
                        texts(budgetClass.code(), explanations)))
                .toList();
    }

    private List<VarianceFactor> factors(MissionPeriod scope, String code, List<ReportedFactor> entered) {
        Stream<VarianceFactor> fromRows = entered.stream()
                .filter(row -> row.budgetClass().equals(code))
                .map(row -> new VarianceFactor(row.kind(), row.title(), row.amount()));
        Stream<VarianceFactor> fromModules = explainers.stream()
                .sorted(Comparator.comparing(VarianceExplainer::id))
                .flatMap(explainer -> explainer.explain(scope, code).stream());
        return Stream.concat(fromRows, fromModules).toList();
    }

    private static List<String> texts(String code, List<VarianceExplanation> explanations) {
        return explanations.stream()
                .filter(row -> row.budgetClass().equals(code))
                .map(VarianceExplanation::text)
                .toList();
    }
}
