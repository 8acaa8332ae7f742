package org.missionbench.facilities;

import java.util.List;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Planned cost and bills of facilities, and the parts of a variance that they explain. */
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
        return "facilities/cost-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        PlannedCosts costs = new PlannedCosts(store, scope);
        MeasureList list = new MeasureList();
        costs.plans().forEach(plan -> ofPlan(list, plan, costs));
        return list.all();
    }

    private static void ofPlan(MeasureList list, CostPlan plan, PlannedCosts costs) {
        RowSelection own = MeasureList.rows("facility-cost-plan", "code", plan.code());
        RowSelection bills = MeasureList.rows("facility-bill", "cost", plan.code());
        list.add("planned-cost." + plan.code(), plan.title() + ", planned cost", plan.plannedCost(), "as entered", own);
        list.add(
                "actual-cost." + plan.code(),
                plan.title() + ", billed",
                costs.actual(plan).cost(),
                "sum of the bills of the period",
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
