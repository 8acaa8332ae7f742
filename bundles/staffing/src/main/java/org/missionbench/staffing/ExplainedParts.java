package org.missionbench.staffing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/**
 * The parts of variances that people, rates and scales explain. Each is computed on what the one before left: people at
 * budgeted prices, then the rate of exchange on the people who were there, then scales and multipliers at that rate.
 */
final class ExplainedParts {

    private final RecordStore store;
    private final MissionPeriod scope;
    private final MonthlyStaffing staffing;
    private final Budgeted budgeted;

    ExplainedParts(RecordStore store, MissionPeriod scope) {
        this.store = store;
        this.scope = scope;
        this.staffing = MonthlyStaffing.of(store, scope);
        this.budgeted = Budgeted.of(staffing.tree(), store, scope);
    }

    /** The parts of all categories whose cost is known, in print order. */
    List<ExplainedPart> all() {
        return staffing.tree().counted().stream()
                .flatMap(category -> of(category).stream())
                .toList();
    }

    /** The parts of the categories that a budget class pays for. */
    List<ExplainedPart> ofClass(String budgetClass) {
        return staffing.tree().counted().stream()
                .filter(category -> budgetClass.equals(category.budgetClass()))
                .flatMap(category -> of(category).stream())
                .toList();
    }

    private List<ExplainedPart> of(PersonnelCategory category) {
        List<ExplainedPart> parts = new ArrayList<>();
        for (PersonMonthCost cost : rows(PersonMonthCost.class, PersonMonthCost::category, category)) {
            StaffingFigures figures = staffing.figures(category.code());
            PersonMonths personMonths = new PersonMonths(category, cost, figures);
            parts.addAll(personMonths.vacancyAndVolume(budgeted));
            Optional<StaffCostRate> rate = rate(cost);
            rate.map(personMonths::exchangeRate).ifPresent(parts::add);
            rows(SalaryIncrement.class, SalaryIncrement::category, category).stream()
                    .map(increment -> personMonths.salaryScale(increment, rate))
                    .forEach(parts::add);
            rows(PostAdjustment.class, PostAdjustment::category, category).stream()
                    .map(personMonths::postAdjustment)
                    .forEach(parts::add);
        }
        return parts.stream()
                .filter(part ->
                        part.factor().value().map(amount -> !amount.isNil()).orElse(false))
                .toList();
    }

    private Optional<StaffCostRate> rate(PersonMonthCost cost) {
        return store.all(scope, StaffCostRate.class).stream()
                .filter(rate -> rate.currency().equals(cost.currency()))
                .findFirst();
    }

    private <T extends Record> List<T> rows(Class<T> type, Function<T, String> of, PersonnelCategory category) {
        return store.all(scope, type).stream()
                .filter(row -> of.apply(row).equals(category.code()))
                .toList();
    }
}
