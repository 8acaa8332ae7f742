package org.missionbench.supply;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.missionbench.kernel.Percentage;

/**
 * What was to be bought beside what was ordered and what came.
 *
 * @param tree the categories in print order
 * @param plan the rows of the plan
 * @param orders the orders of the period
 * @param through the last day of the period with an order or a delivery: lateness is judged then
 */
record Acquisitions(CategoryTree tree, List<PlannedAcquisition> plan, List<PurchaseOrder> orders, LocalDate through) {

    /** Copies. */
    Acquisitions {
        plan = List.copyOf(plan);
        orders = List.copyOf(orders);
    }

    static Acquisitions of(RecordStore store, MissionPeriod scope) {
        List<PurchaseOrder> orders = store.all(scope, PurchaseOrder.class).stream()
                .filter(order -> scope.period().contains(YearMonth.from(order.ordered())))
                .toList();
        LocalDate through = orders.stream()
                .flatMap(order ->
                        Stream.of(order.ordered(), order.delivered() == null ? order.ordered() : order.delivered()))
                .filter(day -> !day.isAfter(scope.period().to()))
                .max(Comparator.naturalOrder())
                .orElse(scope.period().to());
        return new Acquisitions(
                CategoryTree.of(store, scope), store.all(scope, PlannedAcquisition.class), orders, through);
    }

    boolean isEmpty() {
        return plan.isEmpty() && orders.isEmpty();
    }

    /** The planned value of a category and its parts. */
    Money planned(String category) {
        Set<String> codes = tree.within(category);
        return planned(plan.stream().filter(row -> codes.contains(row.category())));
    }

    Money planned() {
        return planned(plan.stream());
    }

    /** The planned value of a quarter. */
    Money plannedIn(int quarter) {
        return planned(plan.stream().filter(row -> row.quarter() == quarter));
    }

    /** The value of the orders of a category and its parts. */
    Money ordered(String category) {
        return value(ofCategory(category).stream());
    }

    Money ordered() {
        return value(orders.stream());
    }

    /** The value of the orders of a quarter. */
    Money orderedIn(int quarter) {
        return value(orders.stream().filter(order -> BudgetQuarter.of(order.ordered()) == quarter));
    }

    /** The value of what has come, of a category and its parts. */
    Money delivered(String category) {
        return value(ofCategory(category).stream().filter(order -> order.isDelivered(through)));
    }

    Money delivered() {
        return value(orders.stream().filter(order -> order.isDelivered(through)));
    }

    List<PurchaseOrder> ofCategory(String category) {
        Set<String> codes = tree.within(category);
        return orders.stream().filter(order -> codes.contains(order.category())).toList();
    }

    /** Orders that carry out no row of the plan. */
    List<PurchaseOrder> unplanned() {
        return orders.stream().filter(order -> order.acquisition() == null).toList();
    }

    /** Orders that came late, or are awaited since they were due; the latest first. */
    List<PurchaseOrder> late() {
        return orders.stream()
                .filter(order -> order.daysLate(through) > 0)
                .sorted(Comparator.comparingLong((PurchaseOrder order) -> -order.daysLate(through))
                        .thenComparing(PurchaseOrder::number))
                .toList();
    }

    /** The share of the orders that had come, or were due, of which all came in time; empty when none was due. */
    Optional<Percentage> shareInTime() {
        List<PurchaseOrder> due = orders.stream()
                .filter(order -> order.isDelivered(through) || order.due().isBefore(through))
                .toList();
        long inTime = due.stream().filter(order -> order.daysLate(through) == 0).count();
        return Percentage.of(BigDecimal.valueOf(inTime), BigDecimal.valueOf(due.size()));
    }

    /** The share of the planned value whose first order came in the planned quarter or before. */
    Optional<Percentage> shareAsPlanned() {
        return Percentage.of(planned(plan.stream().filter(this::isOrderedAsPlanned)), planned());
    }

    /** Rows of the plan that no order carries out. */
    List<PlannedAcquisition> notOrdered() {
        return plan.stream().filter(row -> firstOrder(row).isEmpty()).toList();
    }

    /** The day of the first order for a row of the plan. */
    Optional<LocalDate> firstOrder(PlannedAcquisition row) {
        return orders.stream()
                .filter(order -> row.code().equals(order.acquisition()))
                .map(PurchaseOrder::ordered)
                .min(Comparator.naturalOrder());
    }

    /** The value of the orders for a row of the plan. */
    Money ordered(PlannedAcquisition row) {
        return value(orders.stream().filter(order -> row.code().equals(order.acquisition())));
    }

    /** Whether any row was made up to agree with published figures. */
    boolean isReconstructed() {
        return plan.stream().anyMatch(row -> row.basis() == Basis.RECONSTRUCTED)
                || orders.stream().anyMatch(order -> order.basis() == Basis.RECONSTRUCTED);
    }

    private boolean isOrderedAsPlanned(PlannedAcquisition row) {
        return firstOrder(row)
                .map(BudgetQuarter::of)
                .map(quarter -> quarter <= row.quarter())
                .orElse(false);
    }

    private static Money planned(Stream<PlannedAcquisition> rows) {
        return Amounts.sum(rows.map(PlannedAcquisition::value));
    }

    private static Money value(Stream<PurchaseOrder> orders) {
        return Amounts.sum(orders.map(PurchaseOrder::value));
    }
}
