package org.missionbench.vehicles;

import java.util.List;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Planned and actual cost of vehicles, and the parts of a variance that they explain. */
@Component
public final class CostMeasures implements MeasureSource {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public CostMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "vehicles/cost-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        PlannedCosts costs = new PlannedCosts(store, scope);
        MeasureList list = new MeasureList();
        costs.plans().forEach(plan -> ofPlan(list, plan, costs));
        return list.all();
    }

    private static void ofPlan(MeasureList list, CostPlan plan, PlannedCosts costs) {
        RowSelection[] rows = rows(plan);
        Money actual = costs.actual(plan).cost();
        list.add(
                "planned-cost." + plan.code(), plan.title() + ", planned cost", plan.plannedCost(), "as entered", rows);
        list.add("actual-cost." + plan.code(), plan.title() + ", actual cost", actual, method(plan), rows);
        costs.parts(plan)
                .forEach(part -> list.add(
                        "variance-explained.%s.%s".formatted(part.plan(), part.code()),
                        part.factor().title(),
                        part.factor().amount(),
                        part.method() + "; positive when it reduced requirements",
                        rows));
    }

    private static String method(CostPlan plan) {
        return switch (plan.countedFrom()) {
            case ACQUISITION -> "cost of the orders of the period";
            case MAINTENANCE -> "cost of the workshop jobs opened in the period";
            case ENTERED -> "as entered";
        };
    }

    private static RowSelection[] rows(CostPlan plan) {
        RowSelection own = MeasureList.rows("vehicle-cost-plan", "code", plan.code());
        return switch (plan.countedFrom()) {
            case ACQUISITION -> new RowSelection[] {own, MeasureList.rows("vehicle-purchase")};
            case MAINTENANCE ->
                new RowSelection[] {own, MeasureList.rows("vehicle-workshop-job"), MeasureList.rows("vehicle-odometer")
                };
            case ENTERED -> new RowSelection[] {own};
        };
    }
}
