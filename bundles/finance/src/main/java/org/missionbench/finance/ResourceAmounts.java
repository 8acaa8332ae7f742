package org.missionbench.finance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.missionbench.kernel.Percentage;

/**
 * Every figure of the table of financial resources, by line and column, in exact cents.
 *
 * <p>Lines are the codes of budget classes, of budget groups (their sub-totals) and of {@link TotalLine}. Variance is
 * apportionment less expenditure, positive when requirements were reduced; staff assessment income follows the same
 * formula, so more income than budgeted shows negative. A/77/589, section III.A.
 */
final class ResourceAmounts {

    private static final Money NOTHING = Money.zero(Money.usd());

    private final List<BudgetGroup> groups;
    private final List<BudgetClass> classes;
    private final ClassTree tree;
    private final List<ResourceColumn> columns;
    private final Map<String, Map<String, Money>> entered = new HashMap<>();

    private ResourceAmounts(List<BudgetGroup> groups, List<BudgetClass> classes, List<ResourceColumn> columns) {
        this.groups = groups;
        this.classes = classes;
        this.tree = new ClassTree(classes);
        this.columns = columns;
    }

    static ResourceAmounts of(RecordStore store, MissionPeriod scope) {
        List<ResourceColumn> declared = Ordered.by(ResourceColumn::position, store.all(scope, ResourceColumn.class));
        ResourceAmounts amounts = new ResourceAmounts(
                Ordered.by(BudgetGroup::position, store.all(scope, BudgetGroup.class)),
                Ordered.by(BudgetClass::position, store.all(scope, BudgetClass.class)),
                declared.isEmpty() ? ResourceColumn.usual() : declared);
        for (ResourceColumn column : amounts.columns) {
            amounts.enter(column, store, scope);
        }
        for (StaffAssessmentIncome income : store.all(scope, StaffAssessmentIncome.class)) {
            amounts.add(income.resourceColumn(), TotalLine.STAFF_ASSESSMENT.code(), income.amount());
        }
        return amounts;
    }

    List<BudgetGroup> groups() {
        return groups;
    }

    List<ResourceColumn> columns() {
        return columns;
    }

    /** All classes, of-which lines included, in print order. */
    List<BudgetClass> classes() {
        return classes;
    }

    /** The classes of a group in print order, each followed by its of-which lines. */
    List<BudgetClass> classesOf(BudgetGroup group) {
        return tree.ofGroup(group);
    }

    /** Whether a class is contained in another and never added. */
    boolean isOfWhich(BudgetClass budgetClass) {
        return !tree.isOutermost(budgetClass);
    }

    /** The column of a kind that is printed first, such as the apportionment; empty when there is none. */
    Optional<ResourceColumn> first(ResourceColumn.Kind kind) {
        return columns.stream().filter(column -> column.kind() == kind).findFirst();
    }

    /** The figure of a line in a column; empty for a share of nothing. */
    Optional<Figure> figure(String line, ResourceColumn column) {
        if (column.kind() == ResourceColumn.Kind.SHARE) {
            return Percentage.of(amount(line, operand(column.left())), amount(line, operand(column.right())))
                    .map(share -> share);
        }
        return Optional.of(amount(line, column));
    }

    /** Apportionment less expenditure of a line: positive when requirements were reduced. */
    Money variance(String line) {
        return apportionment(line).minus(expenditure(line));
    }

    /** What was approved for a line. */
    Money apportionment(String line) {
        return first(ResourceColumn.Kind.APPORTIONMENT)
                .map(column -> amount(line, column))
                .orElse(NOTHING);
    }

    /** What was spent on a line, open obligations and accruals included. */
    Money expenditure(String line) {
        return first(ResourceColumn.Kind.EXPENDITURE)
                .map(column -> amount(line, column))
                .orElse(NOTHING);
    }

    private Money amount(String line, ResourceColumn column) {
        return switch (column.kind()) {
            case DIFFERENCE -> amount(line, operand(column.left())).minus(amount(line, operand(column.right())));
            case SHARE -> NOTHING;
            case APPORTIONMENT, PLANNED, EXPENDITURE -> entered(line, column.code());
        };
    }

    private Money entered(String line, String column) {
        if (line.equals(TotalLine.GROSS.code())) {
            return groups.stream().map(group -> entered(group.code(), column)).reduce(NOTHING, Money::plus);
        }
        if (line.equals(TotalLine.NET.code())) {
            return entered(TotalLine.GROSS.code(), column).minus(entered(TotalLine.STAFF_ASSESSMENT.code(), column));
        }
        if (line.equals(TotalLine.TOTAL.code())) {
            return entered(TotalLine.GROSS.code(), column).plus(entered(TotalLine.IN_KIND.code(), column));
        }
        return entered.getOrDefault(column, Map.of()).getOrDefault(line, NOTHING);
    }

    private ResourceColumn operand(@Nullable String code) {
        return columns.stream()
                .filter(column -> column.code().equals(code))
                .filter(column -> column.kind() != ResourceColumn.Kind.SHARE)
                .filter(column -> column.kind() != ResourceColumn.Kind.DIFFERENCE || isPlain(column))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "resource-column refers to '%s': a difference is taken of amounts, a share of amounts or differences of amounts; correct its left and right columns"
                                .formatted(code)));
    }

    // a difference of differences could run in circles
    private boolean isPlain(ResourceColumn difference) {
        return columns.stream()
                .filter(column ->
                        column.code().equals(difference.left()) || column.code().equals(difference.right()))
                .noneMatch(column -> column.kind() == ResourceColumn.Kind.DIFFERENCE);
    }

    private void enter(ResourceColumn column, RecordStore store, MissionPeriod scope) {
        switch (column.kind()) {
            case APPORTIONMENT -> {
                store.all(scope, Apportionment.class)
                        .forEach(row -> addToClass(column, row.budgetClass(), row.amount(), false));
                inKind(store, scope)
                        .forEach(row -> add(
                                column.code(),
                                TotalLine.IN_KIND.code(),
                                Optional.ofNullable(row.apportionment()).orElse(NOTHING)));
            }
            case PLANNED ->
                store.all(scope, PlannedAmount.class).stream()
                        .filter(row -> row.resourceColumn().equals(column.code()))
                        .forEach(row -> addToClass(column, row.budgetClass(), row.amount(), false));
            case EXPENDITURE -> {
                store.all(scope, PostedByMonth.class).stream()
                        .filter(row -> row.stage().isExpenditure())
                        .forEach(row -> addToClass(column, row.budgetClass(), row.amountUsd(), true));
                inKind(store, scope).forEach(row -> add(column.code(), TotalLine.IN_KIND.code(), row.actual()));
            }
            case DIFFERENCE, SHARE -> {
                // computed
            }
        }
    }

    private static List<ContributionInKind> inKind(RecordStore store, MissionPeriod scope) {
        return store.all(scope, ContributionInKind.class).stream()
                .filter(ContributionInKind::budgeted)
                .toList();
    }

    // an of-which line is contained in its whole: approved amounts state the whole in full, postings do not
    private void addToClass(ResourceColumn column, String code, Money amount, boolean wholeFollowsParts) {
        List<BudgetClass> path = tree.countingFor(code);
        for (BudgetClass budgetClass : wholeFollowsParts ? path : path.subList(0, Math.min(1, path.size()))) {
            add(column.code(), budgetClass.code(), amount);
        }
        if (!path.isEmpty() && (wholeFollowsParts || path.size() == 1)) {
            add(column.code(), path.get(path.size() - 1).budgetGroup(), amount);
        }
    }

    private void add(String column, String line, Money amount) {
        entered.computeIfAbsent(column, code -> new HashMap<>()).merge(line, amount, Money::plus);
    }
}
