package org.missionbench.facilities;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.variance.VarianceFactor;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;

/** The planned costs beside what was billed, and the parts of a variance that follow. */
final class PlannedCosts {

    private final List<CostPlan> plans;
    private final Map<String, Actual> actual = new HashMap<>();

    PlannedCosts(RecordStore store, MissionPeriod scope) {
        this.plans = store.all(scope, CostPlan.class);
        store.all(scope, Bill.class).stream()
                .filter(bill -> scope.period().contains(YearMonth.from(bill.date())))
                .forEach(bill -> actual.merge(bill.cost(), new Actual(bill.quantity(), bill.amount()), Actual::plus));
    }

    /** All planned costs, in the order of their codes. */
    List<CostPlan> plans() {
        return plans;
    }

    /** What was used and billed of a planned cost. */
    Actual actual(CostPlan plan) {
        return actual.getOrDefault(plan.code(), Actual.NOTHING);
    }

    /** The parts of one planned cost; they add up to planned less billed cost, to the cent. */
    List<ExplainedPart> parts(CostPlan plan) {
        Actual used = actual(plan);
        Money variance = plan.plannedCost().minus(used.cost());
        return (plan.plannedQuantity().signum() == 0 ? unplanned(plan, variance) : planned(plan, used, variance))
                .stream()
                        .filter(part -> part.factor()
                                .value()
                                .map(amount -> !amount.isNil())
                                .orElse(false))
                        .toList();
    }

    private static List<ExplainedPart> unplanned(CostPlan plan, Money variance) {
        VarianceFactor factor = new VarianceFactor(VarianceFactor.Kind.UNPLANNED, plan.title(), variance);
        return List.of(
                new ExplainedPart(plan.code(), "unplanned", factor, "0 less what was billed, as nothing was planned"));
    }

    private static List<ExplainedPart> planned(CostPlan plan, Actual used, Money variance) {
        Money volume = plan.plannedCost().minus(atPlannedPrice(plan, used.quantity()));
        VarianceFactor ofVolume = new VarianceFactor(plan.difference(), plan.title(), volume);
        VarianceFactor ofPrice = new VarianceFactor(
                VarianceFactor.Kind.PRICE,
                "%s, cost of each %s".formatted(plan.title(), plan.unit()),
                variance.minus(volume));
        return List.of(
                new ExplainedPart(
                        plan.code(),
                        "volume",
                        ofVolume,
                        "planned cost × (planned - billed quantity) ÷ planned quantity"),
                new ExplainedPart(
                        plan.code(),
                        "price",
                        ofPrice,
                        "planned cost × billed quantity ÷ planned quantity - billed amount"));
    }

    private static Money atPlannedPrice(CostPlan plan, BigDecimal quantity) {
        BigDecimal exact = plan.plannedCost().toDecimal().multiply(quantity);
        return Money.of(Money.usd(), exact.divide(plan.plannedQuantity(), 2, RoundingMode.HALF_UP));
    }

    /**
     * What was used and billed.
     *
     * @param quantity in the unit of the plan
     * @param cost in United States dollars, positive
     */
    record Actual(BigDecimal quantity, Money cost) {

        private static final Actual NOTHING = new Actual(BigDecimal.ZERO, Money.zero(Money.usd()));

        Actual plus(Actual other) {
            return new Actual(quantity.add(other.quantity()), cost.plus(other.cost()));
        }
    }
}
