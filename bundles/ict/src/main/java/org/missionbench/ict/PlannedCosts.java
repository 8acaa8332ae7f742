package org.missionbench.ict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.variance.VarianceFactor;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;

/**
 * The planned costs beside the orders and bills of the period, and the parts of a variance that follow.
 *
 * @param plans in the order of their codes
 * @param costs the orders and bills, by planned cost
 */
record PlannedCosts(List<CostPlan> plans, Map<String, List<Cost>> costs) {

    static PlannedCosts of(RecordStore store, MissionPeriod scope) {
        return new PlannedCosts(
                store.all(scope, CostPlan.class),
                store.all(scope, Cost.class).stream()
                        .filter(cost -> scope.period().contains(YearMonth.from(cost.date())))
                        .collect(Collectors.groupingBy(Cost::plan)));
    }

    /** What orders and bills under a planned cost add up to. */
    Money actual(CostPlan plan) {
        return costs(plan).stream().map(Cost::cost).reduce(Money.zero(Money.usd()), Money::plus);
    }

    /** How much orders and bills under a planned cost add up to, in its unit. */
    BigDecimal quantity(CostPlan plan) {
        return costs(plan).stream().map(Cost::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The parts of one planned cost; they add up to planned less actual cost, to the cent. */
    List<ExplainedPart> parts(CostPlan plan) {
        Money variance = plan.plannedCost().minus(actual(plan));
        return (plan.plannedQuantity().signum() == 0 ? unplanned(plan, variance) : planned(plan, variance))
                .stream()
                        .filter(part -> part.factor()
                                .value()
                                .map(amount -> !amount.isNil())
                                .orElse(false))
                        .toList();
    }

    private static List<ExplainedPart> unplanned(CostPlan plan, Money variance) {
        VarianceFactor factor = new VarianceFactor(VarianceFactor.Kind.UNPLANNED, plan.title(), variance);
        return List.of(new ExplainedPart(plan.code(), "unplanned", factor, "0 - actual cost, as nothing was planned"));
    }

    private List<ExplainedPart> planned(CostPlan plan, Money variance) {
        Money volume = plan.plannedCost().minus(atPlannedPrice(plan, quantity(plan)));
        VarianceFactor ofVolume = new VarianceFactor(plan.difference(), plan.title(), volume);
        VarianceFactor ofPrice = new VarianceFactor(
                VarianceFactor.Kind.PRICE, plan.title() + ", cost of each " + plan.unit(), variance.minus(volume));
        return List.of(
                new ExplainedPart(
                        plan.code(),
                        "volume",
                        ofVolume,
                        "planned cost × (planned - actual quantity) ÷ planned quantity"),
                new ExplainedPart(
                        plan.code(),
                        "price",
                        ofPrice,
                        "planned cost × actual quantity ÷ planned quantity - actual cost"));
    }

    private List<Cost> costs(CostPlan plan) {
        return costs.getOrDefault(plan.code(), List.of());
    }

    private static Money atPlannedPrice(CostPlan plan, BigDecimal quantity) {
        BigDecimal exact = plan.plannedCost().toDecimal().multiply(quantity);
        return Money.of(Money.usd(), exact.divide(plan.plannedQuantity(), 2, RoundingMode.HALF_UP));
    }
}
