package org.missionbench.vehicles;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.variance.VarianceFactor;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;

/** The planned costs beside what the rows give, and the parts of a variance that follow. */
final class PlannedCosts {

    private final RecordStore store;
    private final MissionPeriod scope;
    private final Fleet fleet;
    private final WorkshopLog log;
    private final Distances distances;

    PlannedCosts(RecordStore store, MissionPeriod scope) {
        this.store = store;
        this.scope = scope;
        this.fleet = Fleet.of(store, scope);
        this.log = WorkshopLog.of(store, scope);
        this.distances = Distances.of(store, scope);
    }

    /** All planned costs, in the order of their codes. */
    List<CostPlan> plans() {
        return store.all(scope, CostPlan.class);
    }

    /** What was used and spent of a planned cost. */
    Actual actual(CostPlan plan) {
        return switch (plan.countedFrom()) {
            case ACQUISITION -> acquisition(plan);
            case MAINTENANCE -> maintenance(plan);
            case ENTERED ->
                new Actual(Objects.requireNonNull(plan.actualQuantity()), Objects.requireNonNull(plan.actualCost()));
        };
    }

    /** The parts of one planned cost; they add up to planned less actual cost, to the cent. */
    List<ExplainedPart> parts(CostPlan plan) {
        Actual actual = actual(plan);
        Money variance = plan.plannedCost().minus(actual.cost());
        return (plan.plannedQuantity().signum() == 0 ? unplanned(plan, variance) : planned(plan, actual, variance))
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
                new ExplainedPart(plan.code(), "unplanned", factor, "0 less the actual cost, as nothing was planned"));
    }

    private static List<ExplainedPart> planned(CostPlan plan, Actual actual, Money variance) {
        Money volume = plan.plannedCost().minus(atPlannedPrice(plan, actual.quantity()));
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

    private Actual acquisition(CostPlan plan) {
        List<Purchase> orders = store.all(scope, Purchase.class).stream()
                .filter(order -> counts(plan, order.type()))
                .filter(order -> scope.period().contains(YearMonth.from(order.ordered())))
                .toList();
        return new Actual(
                BigDecimal.valueOf(orders.stream().mapToLong(Purchase::quantity).sum()),
                sum(orders.stream().map(Purchase::cost)));
    }

    private Actual maintenance(CostPlan plan) {
        List<Vehicle> vehicles = fleet.vehicles().stream()
                .filter(vehicle -> counts(plan, vehicle.type()))
                .toList();
        Set<String> numbers = vehicles.stream().map(Vehicle::number).collect(Collectors.toSet());
        return new Actual(
                distances.kilometres(vehicles).orElse(BigDecimal.ZERO),
                sum(log.ofPeriod().stream()
                        .filter(job -> numbers.contains(job.vehicle()))
                        .map(WorkshopJob::cost)));
    }

    private boolean counts(CostPlan plan, String type) {
        return plan.type() == null || fleet.types().within(plan.type()).contains(type);
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.zero(Money.usd()), Money::plus);
    }

    private static Money atPlannedPrice(CostPlan plan, BigDecimal quantity) {
        BigDecimal exact = plan.plannedCost().toDecimal().multiply(quantity);
        return Money.of(Money.usd(), exact.divide(plan.plannedQuantity(), 2, RoundingMode.HALF_UP));
    }

    /**
     * What was used and spent.
     *
     * @param quantity in the unit of the plan
     * @param cost in United States dollars, positive
     */
    record Actual(BigDecimal quantity, Money cost) {}
}
