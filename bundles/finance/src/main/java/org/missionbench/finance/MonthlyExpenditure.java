package org.missionbench.finance;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;

/**
 * Expenditure by class and month, from the roll-up of the ledger.
 *
 * <p>An of-which class counts for itself and for the class that contains it; the total counts it once.
 */
final class MonthlyExpenditure {

    private static final Money NOTHING = Money.zero(Money.usd());

    private final List<YearMonth> months;
    private final List<BudgetClass> classes;
    private final List<PostedByMonth> posted;
    private final Map<String, Map<YearMonth, Money>> byClass = new HashMap<>();
    private final NavigableMap<YearMonth, Money> totals = new TreeMap<>();

    private MonthlyExpenditure(List<YearMonth> months, List<BudgetClass> classes, List<PostedByMonth> posted) {
        this.months = months;
        this.classes = classes;
        this.posted = posted;
        ClassTree tree = new ClassTree(classes);
        for (PostedByMonth row : posted) {
            totals.merge(row.month(), row.amountUsd(), Money::plus);
            for (BudgetClass counting : tree.countingFor(row.budgetClass())) {
                byClass.computeIfAbsent(counting.code(), code -> new HashMap<>())
                        .merge(row.month(), row.amountUsd(), Money::plus);
            }
        }
    }

    static MonthlyExpenditure of(RecordStore store, MissionPeriod scope) {
        return new MonthlyExpenditure(
                scope.period().months(),
                inPrintOrder(store, scope),
                store.all(scope, PostedByMonth.class).stream()
                        .filter(row -> row.stage().isExpenditure())
                        .toList());
    }

    private static List<BudgetClass> inPrintOrder(RecordStore store, MissionPeriod scope) {
        List<BudgetClass> rows = Ordered.by(BudgetClass::position, store.all(scope, BudgetClass.class));
        ClassTree tree = new ClassTree(rows);
        return Ordered.by(BudgetGroup::position, store.all(scope, BudgetGroup.class)).stream()
                .flatMap(group -> tree.ofGroup(group).stream())
                .toList();
    }

    /** The same, as it stood at the end of a month. */
    MonthlyExpenditure through(YearMonth last) {
        return new MonthlyExpenditure(
                months,
                classes,
                posted.stream().filter(row -> !row.month().isAfter(last)).toList());
    }

    /** The classes in print order. */
    List<BudgetClass> classes() {
        return classes;
    }

    /** The months of the period up to the last one with a posting. */
    List<YearMonth> monthsSoFar() {
        return months.stream()
                .filter(month -> !totals.isEmpty() && !month.isAfter(totals.lastKey()))
                .toList();
    }

    /** Whether the last month of the period has postings. */
    boolean isComplete() {
        return monthsSoFar().size() == months.size();
    }

    /** How many months a period has. */
    int monthsOfYear() {
        return months.size();
    }

    /** Whether any amount was made up to agree with published totals. */
    boolean isReconstructed() {
        return posted.stream().anyMatch(row -> row.basis() == Basis.RECONSTRUCTED);
    }

    /** What was spent in a month on everything. */
    Money total(YearMonth month) {
        return totals.getOrDefault(month, NOTHING);
    }

    /** What was spent on a class in a month, its of-which lines included. */
    Money amount(BudgetClass budgetClass, YearMonth month) {
        return byClass.getOrDefault(budgetClass.code(), Map.of()).getOrDefault(month, NOTHING);
    }

    /** The amounts of a class in the months so far. */
    List<Money> soFar(BudgetClass budgetClass) {
        return monthsSoFar().stream().map(month -> amount(budgetClass, month)).toList();
    }

    /** The amounts of everything in the months so far. */
    List<Money> totalsSoFar() {
        return monthsSoFar().stream().map(this::total).toList();
    }
}
