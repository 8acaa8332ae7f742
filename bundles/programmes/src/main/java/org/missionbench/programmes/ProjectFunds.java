package org.missionbench.programmes;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;

/** What projects were given and what they cost. */
final class ProjectFunds {

    private static final Money NOTHING = Money.zero(Money.usd());

    private final List<ProjectBudget> budgets;
    private final List<ProjectExpenditure> expenditures;

    private ProjectFunds(List<ProjectBudget> budgets, List<ProjectExpenditure> expenditures) {
        this.budgets = budgets;
        this.expenditures = expenditures;
    }

    static ProjectFunds of(RecordStore store, MissionPeriod scope) {
        return new ProjectFunds(store.all(scope, ProjectBudget.class), store.all(scope, ProjectExpenditure.class));
    }

    List<ProjectExpenditure> expenditures() {
        return expenditures;
    }

    /** The budget lines of a project. */
    List<ProjectBudget> budgets(String project) {
        return budgets.stream().filter(row -> row.project().equals(project)).toList();
    }

    /** The expenditure lines of a project. */
    List<ProjectExpenditure> expenditures(String project) {
        return expenditures.stream()
                .filter(row -> row.project().equals(project))
                .toList();
    }

    /** What projects were given together. */
    Money budgeted(Predicate<String> projects) {
        return budgets.stream()
                .filter(row -> projects.test(row.project()))
                .map(ProjectBudget::amount)
                .reduce(NOTHING, Money::plus);
    }

    /** What projects cost together. */
    Money spent(Predicate<String> projects) {
        return expenditures.stream()
                .filter(row -> projects.test(row.project()))
                .map(ProjectExpenditure::amount)
                .reduce(NOTHING, Money::plus);
    }

    /** Whether nothing was budgeted or spent. */
    boolean isEmpty() {
        return budgets.isEmpty() && expenditures.isEmpty();
    }

    /** Whether any amount was made up to agree with published totals. */
    boolean isReconstructed() {
        return expenditures.stream().anyMatch(row -> row.basis() == Basis.RECONSTRUCTED);
    }

    /**
     * The class under which spending was planned: its own when the project has a budget there, else that of the
     * project's first budget line; its own when the project has no budget at all.
     */
    String plannedClass(ProjectExpenditure spent) {
        List<ProjectBudget> planned = budgets(spent.project());
        boolean asPlanned = planned.stream()
                .anyMatch(row -> row.budgetClass().equals(spent.budgetClass())
                        && (row.budgetLine() == null || Objects.equals(row.budgetLine(), spent.budgetLine())));
        return asPlanned || planned.isEmpty()
                ? spent.budgetClass()
                : planned.get(0).budgetClass();
    }
}
