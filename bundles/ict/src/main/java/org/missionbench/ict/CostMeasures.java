package org.missionbench.ict;

import java.util.List;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Quantity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Planned and actual cost of technology, and the parts of a variance that they explain. */
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
        return "ict/cost-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        PlannedCosts costs = PlannedCosts.of(store, scope);
        MeasureList list = new MeasureList();
        costs.plans().forEach(plan -> ofPlan(list, plan, costs));
        return list.all();
    }

    private static void ofPlan(MeasureList list, CostPlan plan, PlannedCosts costs) {
        RowSelection own = MeasureList.rows("ict-cost-plan", "code", plan.code());
        RowSelection bills = MeasureList.rows("ict-cost", "plan", plan.code());
        String code = plan.code();
        list.add("planned-cost." + code, plan.title() + ", planned cost", plan.plannedCost(), "as entered", own);
        list.add(
                "actual-cost." + code,
                plan.title() + ", actual cost",
                costs.actual(plan),
                "cost of the orders and bills of the period",
                bills);
        list.add(
                "actual-quantity." + code,
                plan.title() + ", quantity",
                new Quantity(costs.quantity(plan), plan.unit()),
                "quantity of the orders and bills of the period",
                bills);
        costs.parts(plan)
                .forEach(part -> list.add(
                        "variance-explained.%s.%s".formatted(part.plan(), part.code()),
                        part.factor().title(),
                        part.factor().amount(),
                        part.method() + "; positive when it reduced requirements",
                        own,
                        bills));
    }
}
