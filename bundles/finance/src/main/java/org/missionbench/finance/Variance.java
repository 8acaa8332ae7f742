package org.missionbench.finance;

import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.variance.VarianceFactor;
import org.missionbench.kernel.Money;
import org.missionbench.kernel.Percentage;

/**
 * The variance of a budget class with what explains it.
 *
 * @param budgetClass the class
 * @param apportionment what was approved
 * @param amount apportionment less expenditure, positive when requirements were reduced
 * @param factors the reasons, entered ones first, then those that other modules know
 * @param texts the paragraphs that explain it
 */
record Variance(
        BudgetClass budgetClass, Money apportionment, Money amount, List<VarianceFactor> factors, List<String> texts) {

    /** The variance in per cent of the apportionment; empty when nothing was apportioned. */
    Optional<Percentage> percentage() {
        return Percentage.of(amount, apportionment);
    }

    /** Whether the size of the variance demands an explanation. A nil apportionment leaves only the amount test. */
    boolean isOver(VarianceThreshold threshold) {
        return amount.absolute().compareTo(threshold.amount()) >= 0
                || percentage()
                        .map(share -> share.absolute().value().compareTo(threshold.percentage()) >= 0)
                        .orElse(false);
    }

    /** The part of the variance to which amounts were put. */
    Money explained() {
        return factors.stream().flatMap(factor -> factor.value().stream()).reduce(Money.zero(Money.usd()), Money::plus);
    }

    /** What the amounts of the factors leave. */
    Money unexplained() {
        return amount.minus(explained());
    }
}
