package org.missionbench.supply;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An order is of the category of the row of the plan that it carries out. */
@Component
public final class OrdersFollowCategoriesOfPlanCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public OrdersFollowCategoriesOfPlanCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "supply/orders-follow-categories-of-plan";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Map<String, PlannedAcquisition> plan = store.all(scope, PlannedAcquisition.class).stream()
                .collect(Collectors.toMap(PlannedAcquisition::code, Function.identity()));
        return store.all(scope, PurchaseOrder.class).stream()
                .flatMap(order -> Stream.ofNullable(plan.get(String.valueOf(order.acquisition())))
                        .filter(row -> !row.category().equals(order.category()))
                        .map(row -> finding(order, row)))
                .toList();
    }

    private Finding finding(PurchaseOrder order, PlannedAcquisition row) {
        return new Finding(
                id(),
                Finding.Severity.ERROR,
                "order %s: category %s, but %s in the plan is %s; correct one of them"
                        .formatted(order.number(), order.category(), row.code(), row.category()),
                List.of(
                        new Finding.Place("supply-order, " + order.number(), order.category()),
                        new Finding.Place("supply-acquisition, " + row.code(), row.category())));
    }
}
